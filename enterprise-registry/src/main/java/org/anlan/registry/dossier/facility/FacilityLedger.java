package org.anlan.registry.dossier.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.anlan.registry.dossier.ledger.LedgerPart;
import org.anlan.registry.dossier.ledger.PartIntake;
import org.anlan.registry.enterprise.place.Location;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.Row;
import org.jspecify.annotations.Nullable;

/** The ledger of facilities. A row is judged by the same rules as a request. */
@ApplicationScoped
public class FacilityLedger implements Ledger<LedgerPart<Facility>> {

  private final PartIntake intake;

  FacilityLedger(PartIntake intake) {
    this.intake = intake;
  }

  @Override
  public String id() {
    return "facilities";
  }

  @Override
  public String title() {
    return "设施台账";
  }

  @Override
  public List<Column<?>> columns() {
    return FacilityColumns.ALL;
  }

  @Override
  public LedgerPart<Facility> read(Row row) {
    if ((row.find(FacilityColumns.LONGITUDE) == null)
        != (row.find(FacilityColumns.LATITUDE) == null)) {
      row.refuse(FacilityColumns.LONGITUDE, "location-incomplete");
    }
    return new LedgerPart<>(
        row.get(FacilityColumns.UNIT),
        Facilities.identity(facility(row, null)),
        there -> facility(row, there));
  }

  @Override
  public String identity(LedgerPart<Facility> said) {
    return said.unit() + " " + said.identity();
  }

  @Override
  public void take(Batch<LedgerPart<Facility>> batch) {
    intake.take(Facilities.KIND, FacilityColumns.BY_MEMBER, batch);
  }

  private static Facility facility(Row row, @Nullable Facility there) {
    var said = new Cells(row, there);
    return new Facility(
        row.get(FacilityColumns.NAME),
        row.get(FacilityColumns.TYPE),
        row.find(FacilityColumns.NUMBER),
        said.or(FacilityColumns.GRADE, Facility::grade),
        said.or(FacilityColumns.CAPACITY, Facility::capacity),
        said.or(FacilityColumns.CAPACITY_UNIT, Facility::capacityUnit),
        said.location(),
        said.or(FacilityColumns.ADDRESS, Facility::address),
        said.or(FacilityColumns.USE, Facility::use),
        said.or(FacilityColumns.BUILT, Facility::builtOn),
        said.or(FacilityColumns.INSPECTION_DUE, Facility::inspectionDueOn));
  }

  /** What the cells say, or where they are empty what was there. */
  private record Cells(Row row, @Nullable Facility there) {

    <T> @Nullable T or(Column<T> column, Function<Facility, @Nullable T> member) {
      var said = row.find(column);
      return said != null || there == null ? said : member.apply(there);
    }

    @Nullable Location location() {
      var longitude = row.find(FacilityColumns.LONGITUDE);
      var latitude = row.find(FacilityColumns.LATITUDE);
      if (longitude == null || latitude == null) {
        return there == null ? null : there.location();
      }
      return new Location(
          longitude.doubleValue(), latitude.doubleValue(), row.find(FacilityColumns.CRS));
    }
  }
}
