package org.anlan.hazards.clue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.profile.ClueRules;
import org.anlan.hazards.rectification.Signature;

/** Clues for tests of their rules. */
final class Clues {

  static final ClueRules LIMITS = new ClueRules(24, 12, 72, 48, null, null, null, null);
  static final Instant START = Instant.parse("2026-01-15T02:00:00Z");
  static final String DEPARTMENT = "610926-YJ";

  private Clues() {}

  /** Told at {@link #START}, by somebody who waits for an answer or not. */
  static Clue submitted(boolean reported) {
    return Clue.submit(
        new NewClue(
            UUID.fromString("01930000-0000-7000-8000-000000000001"),
            "XS-610926-2026-000001",
            ClueSource.GRID,
            "矿口堆放雷管",
            START,
            new CluePlace(null, null, "三阳镇矿口", 109.36, 32.39, List.of("FMKS")),
            new ClueScope("610926", "610926100", null, "610926100-G01"),
            reported ? Teller.reporting("JB-TEST", null) : Teller.unnamed(null),
            by(0)),
        LIMITS);
  }

  static Clue dispatched(boolean reported) {
    var clue = submitted(reported);
    clue.dispatch(DEPARTMENT, null, by(1), LIMITS);
    return clue;
  }

  static Clue accepted(boolean reported) {
    var clue = dispatched(reported);
    clue.accept(by(2), LIMITS);
    return clue;
  }

  static Clue dismissed(boolean reported) {
    var clue = accepted(reported);
    clue.dismiss("空箱", by(3), LIMITS);
    return clue;
  }

  /** So many hours after the start. */
  static Signature by(int hours) {
    return new Signature(
        "somebody", "王受理", START.plusSeconds(hours * 3600L), LocalDate.of(2026, 1, 15));
  }
}
