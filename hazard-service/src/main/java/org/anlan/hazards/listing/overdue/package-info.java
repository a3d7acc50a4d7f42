/** Listings whose time is over, and days that had to wait for the calendar. */
@NullMarked
package org.anlan.hazards.listing.overdue;

import org.jspecify.annotations.NullMarked;
