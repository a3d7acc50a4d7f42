/** Which addresses a service answers at, as its resources declare them. */
@NullMarked
package org.anlan.servicekit.address;

import org.jspecify.annotations.NullMarked;
