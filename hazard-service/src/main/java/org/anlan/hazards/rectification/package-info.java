/**
 * What is done about a hazard: the entries of its file (交办单, 五落实方案, 进展, 延期, 验收, 复查). All of them
 * are immutable values, each signed by the person who made it.
 */
@NullMarked
package org.anlan.hazards.rectification;

import org.jspecify.annotations.NullMarked;
