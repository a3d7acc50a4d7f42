/** What is done with a listing, from its proposal to its end. */
@NullMarked
package org.anlan.hazards.listing.handling;

import org.jspecify.annotations.NullMarked;
