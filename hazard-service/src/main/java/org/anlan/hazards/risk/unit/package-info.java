/** 单位安全风险分级: how dangerous a unit or one of its facilities is as a whole, year by year. */
@NullMarked
package org.anlan.hazards.risk.unit;

import org.jspecify.annotations.NullMarked;
