/**
 * Working days as the State Council announces them each year: weekends that are worked and weekdays
 * that are not cannot be computed, so they are data, one file a year.
 */
@NullMarked
package org.anlan.servicekit.calendar;

import org.jspecify.annotations.NullMarked;
