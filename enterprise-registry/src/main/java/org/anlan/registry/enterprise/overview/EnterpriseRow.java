package org.anlan.registry.enterprise.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.ClosingKind;
import org.anlan.registry.enterprise.EnterpriseKind;
import org.anlan.registry.enterprise.EnterpriseStatus;
import org.anlan.registry.enterprise.OtherIdentifier;
import org.anlan.registry.enterprise.SizeClass;
import org.anlan.registry.enterprise.place.Location;
import org.anlan.registry.enterprise.place.Position;
import org.anlan.registry.enterprise.place.PremisesKind;
import org.anlan.registry.enterprise.trait.Capacity;
import org.anlan.registry.enterprise.trait.ChemicalActivity;
import org.anlan.registry.enterprise.trait.Scale;
import org.anlan.registry.enterprise.trait.ScaleClass;
import org.anlan.registry.enterprise.trait.Traits;
import org.anlan.servicekit.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise in a list; straight from its row, without names and telephone numbers of people.
 */
@Schema(description = "单位列表项 · An enterprise in a list")
public record EnterpriseRow(
    UUID id,
    String number,
    long version,
    String name,
    EnterpriseKind kind,
    @Nullable String creditCode,
    @Nullable OtherIdentifier otherIdentifier,
    String countyCode,
    String townshipCode,
    List<String> departmentCodes,
    List<String> sectorCodes,
    @Nullable String industryCode,
    @Nullable String gridCode,
    EnterpriseStatus status,
    @Nullable SizeClass sizeClass,
    @Nullable Integer employees,
    List<PremisesKind> premises,
    @Nullable Location location,
    Traits traits,
    @Nullable ClosingKind closing,
    @Nullable String address,
    boolean keySupervision,
    List<Integer> keyYears,
    LocalDate registeredOn) {

  static final String COLUMNS =
      """
      id, number, version, name, kind, credit_code, other_identifier_type, other_identifier, county_code,
      township_code, department_codes, sector_codes, industry_code, grid_code, status, size_class, employees,
      premises, longitude, latitude, address, key_years, registered_on, park_code, chemical_activities, capacity,
      capacity_unit, scale, scale_source, scale_year, closing_kind
      """;

  /** With the answer whether it was watched closely in that year. */
  static EnterpriseRow of(Row row, int year) {
    var keyYears = row.integers("key_years");
    return new EnterpriseRow(
        row.uuid("id"),
        row.text("number"),
        row.number("version"),
        row.text("name"),
        row.value("kind", EnterpriseKind.class),
        row.textOrNull("credit_code"),
        identifier(row),
        row.text("county_code"),
        row.text("township_code"),
        row.texts("department_codes"),
        row.texts("sector_codes"),
        row.textOrNull("industry_code"),
        row.textOrNull("grid_code"),
        row.value("status", EnterpriseStatus.class),
        row.valueOrNull("size_class", SizeClass.class),
        row.integerOrNull("employees"),
        row.texts("premises").stream().map(PremisesKind::valueOf).toList(),
        location(row),
        traits(row),
        row.valueOrNull("closing_kind", ClosingKind.class),
        row.textOrNull("address"),
        keyYears.contains(year),
        keyYears,
        row.day("registered_on"));
  }

  private static @Nullable OtherIdentifier identifier(Row row) {
    var value = row.textOrNull("other_identifier");
    return value == null
        ? null
        : new OtherIdentifier(row.text("other_identifier_type"), value).masked();
  }

  private static Traits traits(Row row) {
    var amount = row.decimalOrNull("capacity");
    var scale = row.valueOrNull("scale", ScaleClass.class);
    return new Traits(
        row.textOrNull("park_code"),
        row.texts("chemical_activities").stream().map(ChemicalActivity::valueOf).toList(),
        amount == null ? null : new Capacity(amount, row.text("capacity_unit")),
        scale == null
            ? null
            : new Scale(scale, row.textOrNull("scale_source"), row.integerOrNull("scale_year")));
  }

  private static @Nullable Location location(Row row) {
    var lon = row.doubleOrNull("longitude");
    return lon == null ? null : new Position(lon, row.doubleOrNull("latitude")).location();
  }
}
