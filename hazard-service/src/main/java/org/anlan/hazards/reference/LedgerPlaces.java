package org.anlan.hazards.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.scope.Caller;
import org.jspecify.annotations.Nullable;

/** Who is in charge of what a row of a ledger tells: those of its unit, or those the row names. */
@ApplicationScoped
public class LedgerPlaces {

  private final LedgerKeys keys;
  private final Caller caller;

  LedgerPlaces(LedgerKeys keys, Caller caller) {
    this.keys = keys;
    this.caller = caller;
  }

  /** What the rows name, looked up at once. */
  public <R extends Row> LedgerKeys.Found find(List<Line<R>> lines) {
    return keys.find(
        named(lines, Row::unit),
        named(lines, Row::townshipCode),
        named(lines, Row::departmentCode));
  }

  /** The county of the row's unit or township; empty where neither is known. */
  public static Optional<String> county(Row row, LedgerKeys.Found known) {
    var card = known.unit(row.unit());
    return card.map(EnterpriseCard::countyCode).or(() -> known.county(township(row, card)));
  }

  /** Who is in charge; null where the row is refused. */
  public @Nullable Jurisdiction jurisdiction(
      Line<? extends Row> line, LedgerKeys.Found known, Columns columns) {
    var row = line.row();
    var card = known.unit(row.unit());
    if (row.unit() != null && card.isEmpty()) {
      line.refuse(columns.unit(), "unknown-enterprise");
    }
    if (row.unit() == null && row.place() == null) {
      line.refuse(columns.unit(), "enterprise-or-place-required");
    }
    var township = township(row, card);
    var department =
        or(row.departmentCode(), card.map(EnterpriseCard::departmentCode).orElse(null));
    var county = county(row, known).orElse(null);
    if (row.townshipCode() != null && known.county(row.townshipCode()).isEmpty()) {
      line.refuse(columns.township(), "unknown-township");
    } else if (township == null) {
      line.refuse(columns.township(), "import-cell-required");
    }
    if (row.departmentCode() != null
        && county != null
        && !known.hasDepartment(row.departmentCode(), county)) {
      line.refuse(columns.department(), "unknown-department");
    } else if (department == null) {
      line.refuse(columns.department(), "import-cell-required");
    }
    if (!line.isOpen()) {
      return null;
    }
    var jurisdiction =
        new Jurisdiction(
            Objects.requireNonNull(county),
            Objects.requireNonNull(township),
            Objects.requireNonNull(department),
            card.map(EnterpriseCard::gridCode).orElse(null),
            card.map(EnterpriseCard::sectorCodes).orElse(List.of()),
            card.map(EnterpriseCard::id).orElse(null));
    if (!caller.scope().covers(jurisdiction)) {
      line.refuseAsOutOfScope();
      return null;
    }
    return jurisdiction;
  }

  private static @Nullable String township(Row row, Optional<EnterpriseCard> card) {
    return or(row.townshipCode(), card.map(EnterpriseCard::townshipCode).orElse(null));
  }

  private static @Nullable String or(@Nullable String given, @Nullable String otherwise) {
    return given == null ? otherwise : given;
  }

  private static <R extends Row> Set<String> named(
      List<Line<R>> lines, Function<Row, @Nullable String> key) {
    return lines.stream()
        .map(line -> key.apply(line.row()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** What a row says of where it belongs. */
  public interface Row {
    @Nullable String unit();

    @Nullable String place();

    @Nullable String townshipCode();

    @Nullable String departmentCode();
  }

  /** The columns that are at fault. */
  public record Columns(Column<?> unit, Column<?> township, Column<?> department) {}
}
