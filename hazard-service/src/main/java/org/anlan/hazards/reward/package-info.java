/**
 * Rewards (举报奖励): computed by the county's table, approved by two people other than whoever
 * proposed it, and paid to whoever shows the code. To whom it goes is nowhere in here.
 */
@NullMarked
package org.anlan.hazards.reward;

import org.jspecify.annotations.NullMarked;
