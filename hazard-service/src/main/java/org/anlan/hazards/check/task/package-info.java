/** 四级自查: checks that an enterprise makes of itself, on each of its rungs, and what they find. */
@NullMarked
package org.anlan.hazards.check.task;

import org.jspecify.annotations.NullMarked;
