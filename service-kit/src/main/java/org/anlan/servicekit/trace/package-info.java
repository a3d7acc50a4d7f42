/** The id that ties together what one request causes. */
@NullMarked
package org.anlan.servicekit.trace;

import org.jspecify.annotations.NullMarked;
