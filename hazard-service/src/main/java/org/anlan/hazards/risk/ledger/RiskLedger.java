package org.anlan.hazards.risk.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.risk.grading.RiskMethod;
import org.anlan.hazards.risk.grading.Scores;
import org.anlan.hazards.risk.point.Owners;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.Row;
import org.jspecify.annotations.Nullable;

/** The ledger {@code risk-points}: risks that were identified and graded before the platform. */
@ApplicationScoped
class RiskLedger implements Ledger<RiskRow> {

  /** Under which column people look for a fault of the scores. */
  private static final Map<String, Column<?>> COLUMN_OF =
      Map.of(
          "likelihood", RiskColumns.LIKELIHOOD,
          "exposure", RiskColumns.EXPOSURE,
          "consequence", RiskColumns.CONSEQUENCE,
          "severity", RiskColumns.CONSEQUENCE);

  private final RiskTakingOver takingOver;
  private final Clock clock;

  RiskLedger(RiskTakingOver takingOver, Clock clock) {
    this.takingOver = takingOver;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "risk-points";
  }

  @Override
  public String title() {
    return "风险点台账";
  }

  @Override
  public List<Column<?>> columns() {
    return RiskColumns.ALL;
  }

  @Override
  public RiskRow read(Row row) {
    var scores = scores(row);
    scores.faults().forEach(fault -> row.refuse(COLUMN_OF.get(fault.field()), fault.code()));
    var graded = row.get(RiskColumns.GRADED);
    if (graded.isAfter(LocalDate.now(clock))) {
      row.refuse(RiskColumns.GRADED, "date-in-future", graded);
    }
    return new RiskRow(
        row.get(RiskColumns.NUMBER),
        row.find(RiskColumns.UNIT),
        row.find(RiskColumns.PLACE),
        row.find(RiskColumns.TOWNSHIP),
        row.find(RiskColumns.DEPARTMENT),
        row.get(RiskColumns.NAME),
        row.find(RiskColumns.KIND),
        row.find(RiskColumns.ACCIDENTS, List.of()),
        scores,
        row.find(RiskColumns.DIRECT),
        new Owners(
            row.find(RiskColumns.LEVEL),
            row.find(RiskColumns.ENTERPRISE_OWNER),
            row.find(RiskColumns.WORKSHOP_OWNER),
            row.find(RiskColumns.TEAM_OWNER),
            row.find(RiskColumns.POST_OWNER)),
        row.find(RiskColumns.MEASURES, List.of()),
        position(row),
        graded);
  }

  @Override
  public String identity(RiskRow row) {
    return row.number();
  }

  @Override
  public void take(Batch<RiskRow> batch) {
    takingOver.take(batch);
  }

  private static Scores scores(Row row) {
    var method = row.get(RiskColumns.METHOD);
    var last = row.get(RiskColumns.CONSEQUENCE);
    return new Scores(
        method,
        row.get(RiskColumns.LIKELIHOOD),
        row.find(RiskColumns.EXPOSURE),
        method == RiskMethod.LEC ? last : null,
        method == RiskMethod.LS ? last : null);
  }

  /** Both or neither. */
  private static @Nullable Position position(Row row) {
    var lon = row.find(RiskColumns.LON);
    var lat = row.find(RiskColumns.LAT);
    if (lon == null && lat == null) {
      return null;
    }
    if (lon == null || lat == null) {
      row.refuse(lon == null ? RiskColumns.LON : RiskColumns.LAT, "import-cell-required");
      return null;
    }
    return new Position(lon.doubleValue(), lat.doubleValue(), row.find(RiskColumns.CRS));
  }
}
