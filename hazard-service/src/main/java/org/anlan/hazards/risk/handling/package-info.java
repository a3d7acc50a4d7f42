/** What people do with risks: identify, grade, adjust, control, look at them again. */
@NullMarked
package org.anlan.hazards.risk.handling;

import org.jspecify.annotations.NullMarked;
