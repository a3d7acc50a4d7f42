package org.anlan.registry.enterprise.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.OtherIdentifier;
import org.anlan.registry.enterprise.SizeClass;
import org.anlan.registry.enterprise.place.Location;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.Row;
import org.jspecify.annotations.Nullable;

/** The ledger of enterprises. A row is judged by the same rules as a request. */
@ApplicationScoped
public class EnterpriseLedger implements Ledger<Unit> {

  private final Validator validator;
  private final Intake intake;

  EnterpriseLedger(Validator validator, Intake intake) {
    this.validator = validator;
    this.intake = intake;
  }

  @Override
  public String id() {
    return "enterprises";
  }

  @Override
  public String title() {
    return "生产经营单位台账";
  }

  @Override
  public List<Column<?>> columns() {
    return UnitColumns.ALL;
  }

  @Override
  public @Nullable Unit read(Row row) {
    var details = details(row);
    details.faults().forEach(fault -> refuse(row, fault.pointer(), fault.code()));
    validator
        .validate(details)
        .forEach(wrong -> refuse(row, "/" + wrong.getPropertyPath(), "wrong-value"));
    if ((row.find(UnitColumns.OTHER_TYPE) == null)
        != (row.find(UnitColumns.OTHER_NUMBER) == null)) {
      row.refuse(UnitColumns.OTHER_NUMBER, "identifier-incomplete");
    }
    if ((row.find(UnitColumns.LONGITUDE) == null) != (row.find(UnitColumns.LATITUDE) == null)) {
      row.refuse(UnitColumns.LONGITUDE, "location-incomplete");
    }
    return row.reasons().isEmpty()
        ? new Unit(
            details, row.find(UnitColumns.KEY_YEARS, List.of()), row.find(UnitColumns.KEY_REASON))
        : null;
  }

  @Override
  public String identity(Unit unit) {
    return unit.identity();
  }

  @Override
  public void take(Batch<Unit> batch) {
    intake.take(batch);
  }

  private static EnterpriseDetails details(Row row) {
    return new EnterpriseDetails(
        row.get(UnitColumns.NAME),
        row.get(UnitColumns.KIND),
        row.find(UnitColumns.CREDIT_CODE),
        identifier(row),
        row.get(UnitColumns.TOWNSHIP),
        row.get(UnitColumns.DEPARTMENTS),
        row.find(UnitColumns.SECTORS),
        row.find(UnitColumns.INDUSTRY),
        row.find(UnitColumns.GRID),
        row.find(UnitColumns.STATUS),
        sizeClass(row.find(UnitColumns.ABOVE_SCALE)),
        row.find(UnitColumns.EMPLOYEES),
        row.find(UnitColumns.PREMISES),
        location(row),
        row.find(UnitColumns.ADDRESS),
        row.find(UnitColumns.LEGAL_REPRESENTATIVE),
        row.find(UnitColumns.SAFETY_MANAGER),
        row.find(UnitColumns.PHONE),
        null,
        row.find(UnitColumns.PERSON_IN_CHARGE),
        null);
  }

  private static @Nullable OtherIdentifier identifier(Row row) {
    var type = row.find(UnitColumns.OTHER_TYPE);
    var number = row.find(UnitColumns.OTHER_NUMBER);
    return type == null || number == null ? null : new OtherIdentifier(type.name(), number);
  }

  private static @Nullable Location location(Row row) {
    var longitude = row.find(UnitColumns.LONGITUDE);
    var latitude = row.find(UnitColumns.LATITUDE);
    return longitude == null || latitude == null
        ? null
        : new Location(longitude.doubleValue(), latitude.doubleValue(), row.find(UnitColumns.CRS));
  }

  private static @Nullable SizeClass sizeClass(@Nullable Boolean aboveScale) {
    return aboveScale == null ? null : aboveScale ? SizeClass.ABOVE_SCALE : SizeClass.BELOW_SCALE;
  }

  private static void refuse(Row row, String pointer, String code) {
    var column = UnitColumns.of(pointer.replace('.', '/').replace('[', '/'));
    if (column == null) {
      row.refuse(code);
    } else {
      row.refuse(column, code);
    }
  }
}
