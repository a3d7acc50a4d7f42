/** The listings in sight, as a list. */
@NullMarked
package org.anlan.hazards.listing.register;

import org.jspecify.annotations.NullMarked;
