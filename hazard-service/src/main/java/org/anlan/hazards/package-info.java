/**
 * Hazards (隐患) from the day they are found to the day they are closed (销号): who found what where,
 * who has to rectify it until when, and who checked that it was done.
 *
 * <p>Not here: the enterprises themselves (only a card of each is kept), inspections and penalties,
 * and every figure that is counted over hazards.
 */
@NullMarked
package org.anlan.hazards;

import org.jspecify.annotations.NullMarked;
