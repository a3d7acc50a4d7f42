/**
 * 重大事故隐患判定标准: the items of published standards by which a hazard is a major one. What the law's own
 * text or the ministries publish is shipped; a county adds what it needs besides.
 */
@NullMarked
package org.anlan.hazards.standard;

import org.jspecify.annotations.NullMarked;
