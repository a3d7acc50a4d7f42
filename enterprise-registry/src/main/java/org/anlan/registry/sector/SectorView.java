package org.anlan.registry.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sector as the API shows it. */
@Schema(description = "监管行业 · A supervised sector")
public record SectorView(
    UUID id,
    long version,
    String code,
    String name,
    String countyCode,
    @Nullable String leadOrganization,
    List<String> industryClasses,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String predecessorCode)
    implements Versioned {

  static SectorView of(Sector sector) {
    var details = sector.details();
    return new SectorView(
        DirectoryKind.SECTOR.idOf(sector.code()),
        sector.version(),
        sector.code(),
        details.name(),
        sector.countyCode(),
        details.leadOrganization(),
        details.industryClasses(),
        details.validFrom(),
        details.validTo(),
        details.predecessorCode());
  }

  static SectorView of(Row row) {
    return new SectorView(
        DirectoryKind.SECTOR.idOf(row.text("code")),
        row.number("version"),
        row.text("code"),
        row.text("name"),
        row.text("owner_county"),
        row.textOrNull("lead_organization"),
        row.texts("industry_classes"),
        row.dayOrNull("valid_from"),
        row.dayOrNull("valid_to"),
        row.textOrNull("predecessor_code"));
  }
}
