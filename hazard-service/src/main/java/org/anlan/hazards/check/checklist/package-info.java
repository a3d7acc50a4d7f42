/** 排查清单: what is looked at, per sector and grade, in numbered editions. */
@NullMarked
package org.anlan.hazards.check.checklist;

import org.jspecify.annotations.NullMarked;
