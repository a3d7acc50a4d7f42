/** 排查覆盖: which units nobody has checked for so long that it is time. */
@NullMarked
package org.anlan.hazards.check.coverage;

import org.jspecify.annotations.NullMarked;
