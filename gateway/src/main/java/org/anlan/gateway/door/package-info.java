/** Where a request comes in and is led from one check to the next, to its page or its service. */
@NullMarked
package org.anlan.gateway.door;

import org.jspecify.annotations.NullMarked;
