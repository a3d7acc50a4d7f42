package org.anlan.hazards.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.JudgementBasis;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.Row;
import org.jspecify.annotations.Nullable;

/** The ledger {@code hazards}: hazards from before the platform, in the state they had. */
@ApplicationScoped
class HazardLedger implements Ledger<HazardRow> {

  /** Under which column people look for a fault of the finding. */
  private static final Map<String, Column<?>> COLUMN_OF =
      Map.of(
          "judgementBasis", HazardColumns.BASIS,
          "foundOn", HazardColumns.FOUND,
          "rectifyBy", HazardColumns.DUE);

  private final TakingOver takingOver;
  private final Clock clock;

  HazardLedger(TakingOver takingOver, Clock clock) {
    this.takingOver = takingOver;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "hazards";
  }

  @Override
  public String title() {
    return "隐患台账";
  }

  @Override
  public List<Column<?>> columns() {
    return HazardColumns.ALL;
  }

  @Override
  public HazardRow read(Row row) {
    var finding = finding(row);
    var today = LocalDate.now(clock);
    finding.faults(today).forEach(fault -> row.refuse(COLUMN_OF.get(fault.field()), fault.code()));
    checkDays(row, today);
    return new HazardRow(
        row.get(HazardColumns.NUMBER),
        row.find(HazardColumns.UNIT),
        row.find(HazardColumns.PLACE),
        row.find(HazardColumns.PLACE_KIND),
        row.find(HazardColumns.TOWNSHIP),
        row.find(HazardColumns.DEPARTMENT),
        finding,
        row.find(HazardColumns.COMPLETED),
        row.find(HazardColumns.CLOSED),
        listing(row));
  }

  @Override
  public String identity(HazardRow row) {
    return row.number();
  }

  @Override
  public void take(Batch<HazardRow> batch) {
    takingOver.take(batch);
  }

  private static Finding finding(Row row) {
    var basis = row.find(HazardColumns.BASIS);
    return new Finding(
        row.get(HazardColumns.LEVEL),
        row.get(HazardColumns.DESCRIPTION),
        null,
        basis == null ? null : JudgementBasis.written(basis),
        row.get(HazardColumns.SOURCE),
        null,
        row.get(HazardColumns.FOUND),
        row.find(HazardColumns.DUE),
        row.find(HazardColumns.CAMPAIGNS, List.of()));
  }

  /** A hazard is found, then rectified, then closed; none of it tomorrow. */
  private static void checkDays(Row row, LocalDate today) {
    var found = row.get(HazardColumns.FOUND);
    var completed = row.find(HazardColumns.COMPLETED);
    checkDay(row, HazardColumns.COMPLETED, found, today);
    checkDay(row, HazardColumns.CLOSED, completed == null ? found : completed, today);
    checkDay(row, HazardColumns.LISTED, found, today);
    var listed = row.find(HazardColumns.LISTED);
    checkDay(row, HazardColumns.DELISTED, listed == null ? found : listed, today);
    if (row.find(HazardColumns.DELISTED) != null && listed == null) {
      row.refuse(HazardColumns.LISTED, "import-cell-required");
    }
  }

  private static void checkDay(
      Row row, Column<LocalDate> column, LocalDate earliest, LocalDate latest) {
    var day = row.find(column);
    if (day != null && day.isBefore(earliest)) {
      row.refuse(column, "date-too-early", earliest);
    }
    if (day != null && day.isAfter(latest)) {
      row.refuse(column, "date-in-future", day);
    }
  }

  private static @Nullable ListingFacts listing(Row row) {
    var level = row.find(HazardColumns.LISTING_LEVEL);
    var listed = row.find(HazardColumns.LISTED);
    if (level == null && listed == null) {
      return null;
    }
    if (row.get(HazardColumns.LEVEL) != HazardLevel.MAJOR) {
      row.refuse(HazardColumns.LISTING_LEVEL, "only-major");
    }
    if (level == null) {
      row.refuse(HazardColumns.LISTING_LEVEL, "import-cell-required");
    }
    if (listed == null) {
      row.refuse(HazardColumns.LISTED, "import-cell-required");
    }
    return new ListingFacts(
        level == null ? null : level.name(), listed, row.find(HazardColumns.DELISTED));
  }
}
