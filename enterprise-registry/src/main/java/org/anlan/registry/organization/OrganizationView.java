package org.anlan.registry.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as the API shows it. */
@Schema(description = "机构 · A body that supervises")
public record OrganizationView(
    UUID id,
    long version,
    String code,
    OrganizationKind kind,
    String name,
    String countyCode,
    @Nullable String parentCode,
    @Nullable String divisionCode,
    List<Duty> duties,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String predecessorCode)
    implements Versioned {

  static OrganizationView of(Organization organization) {
    var details = organization.details();
    return new OrganizationView(
        DirectoryKind.ORGANIZATION.idOf(organization.code()),
        organization.version(),
        organization.code(),
        details.kind(),
        details.name(),
        organization.countyCode(),
        details.parentCode(),
        details.divisionCode(),
        details.duties(),
        details.validFrom(),
        details.validTo(),
        details.predecessorCode());
  }
}
