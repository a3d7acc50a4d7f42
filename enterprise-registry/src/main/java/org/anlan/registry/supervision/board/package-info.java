/** 公示牌: what hangs at the gate of a unit — who looks after it, what they do, whom to ring up. */
@NullMarked
package org.anlan.registry.supervision.board;

import org.jspecify.annotations.NullMarked;
