/** 风险报告: what enterprises report of their risks, who owes a report and until when. */
@NullMarked
package org.anlan.hazards.risk.report;

import org.jspecify.annotations.NullMarked;
