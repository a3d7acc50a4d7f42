package org.anlan.hazards.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 交办单: who has to rectify the hazard until when.
 *
 * @param number of the slip; none was given out before there were slips
 * @param rectifyBy a deadline in place of the one the finding came with
 * @param issued what the slip says; not kept before it was
 * @param receipt null as long as nobody has received the slip
 */
public record Assignment(
    @Nullable String number,
    @Nullable AssignMode mode,
    @Nullable String assignee,
    @Nullable LocalDate rectifyBy,
    @Nullable String instructions,
    @Nullable Issued issued,
    Signature signed,
    @Nullable SlipReceipt receipt) {

  Assignment received(SlipReceipt entry) {
    return new Assignment(number, mode, assignee, rectifyBy, instructions, issued, signed, entry);
  }
}
