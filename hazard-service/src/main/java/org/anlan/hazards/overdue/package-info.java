/** Tells the world, once for each hazard and deadline, that the deadline has passed. */
@NullMarked
package org.anlan.hazards.overdue;

import org.jspecify.annotations.NullMarked;
