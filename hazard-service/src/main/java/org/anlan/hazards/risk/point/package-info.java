/**
 * A risk point (风险点) from its identification to its end: graded, put under control, looked at
 * again.
 */
@NullMarked
package org.anlan.hazards.risk.point;

import org.jspecify.annotations.NullMarked;
