package org.anlan.hazards.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.profile.WarningColour;
import org.anlan.hazards.profile.WarningKind;
import org.anlan.hazards.rectification.Signature;

/** Warnings for tests of their rules, as the search raises them and Hibernate reads them. */
final class Warnings {

  static final Instant START = Instant.parse("2026-01-15T02:00:00Z");
  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01930000-0000-7000-8000-000000000002");

  private Warnings() {}

  /** Raised at {@link #START}, in a grid or in none. */
  static Warning raised(WarningColour colour, boolean inGrid) {
    var warning = new Warning();
    var grid = inGrid ? "610926100-G01" : null;
    var where = new Jurisdiction("610926", "610926100", "610926-YJ", grid, List.of("GM"), OTHER);
    var columns =
        Map.of(
            "id",
            ID,
            "kind",
            WarningKind.OVERDUE,
            "colour",
            colour,
            "cause",
            OTHER.toString(),
            "hazardId",
            OTHER,
            "title",
            "YH-610926-2026-000001 平利县安宁机械厂",
            "jurisdiction",
            where,
            "status",
            WarningStatus.RAISED,
            "rung",
            Rung.nearest(WarningKind.OVERDUE, where),
            "raisedAt",
            START);
    columns.forEach((name, value) -> set(warning, name, value));
    set(warning, "rungSince", START);
    return warning;
  }

  private static void set(Warning warning, String name, Object value) {
    try {
      var field = Warning.class.getDeclaredField(name);
      field.setAccessible(true);
      field.set(warning, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** So many hours after the start. */
  static Signature by(int hours) {
    return new Signature("somebody", "王处置", at(hours), LocalDate.of(2026, 1, 15));
  }

  static Instant at(int hours) {
    return START.plusSeconds(hours * 3600L);
  }
}
