/**
 * 专家会诊、第三方排查: others who look on somebody's behalf. Never an administrative inspection: what they
 * find is a hazard, and nobody is ordered or fined by them.
 */
@NullMarked
package org.anlan.hazards.check.expert;

import org.jspecify.annotations.NullMarked;
