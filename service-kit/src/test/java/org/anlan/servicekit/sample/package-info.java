/** A made-up service with one scoped aggregate, on which the kit's mechanisms are tried. */
@NullMarked
package org.anlan.servicekit.sample;

import org.jspecify.annotations.NullMarked;
