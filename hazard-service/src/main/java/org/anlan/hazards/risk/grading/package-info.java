/** How a risk is graded: methods with their score tables, thresholds, the four colours. */
@NullMarked
package org.anlan.hazards.risk.grading;

import org.jspecify.annotations.NullMarked;
