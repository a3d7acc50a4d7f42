/**
 * Figures: a metric over a window, as far as the caller may see, at a cost that history does not
 * raise.
 */
@NullMarked
package org.anlan.reporting.figure;

import org.jspecify.annotations.NullMarked;
