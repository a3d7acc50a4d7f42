package org.anlan.registry.enterprise.ledger;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.EnterpriseStatus;
import org.anlan.registry.enterprise.OtherIdentifier;
import org.jspecify.annotations.Nullable;

/** What a row of the ledger says of a unit. */
record Unit(EnterpriseDetails details, List<Integer> keyYears, @Nullable String keyReason) {

  /** What the unit is known by, here and in the database. */
  String identity() {
    return details.creditCode() == null
        ? identity(details.townshipCode(), Objects.requireNonNull(details.otherIdentifier()))
        : details.creditCode();
  }

  /** Other numbers are only unique within a county. */
  static String identity(String townshipCode, OtherIdentifier identifier) {
    return townshipCode.substring(0, 6) + ' ' + identifier.type() + ' ' + identifier.value();
  }

  /** The status it is said to have; null where the cell is empty. */
  @Nullable EnterpriseStatus status() {
    return details.status();
  }

  /**
   * The attributes as they become if the unit is there already: an empty cell says nothing, so it
   * takes nothing away. Status and key supervision are decisions and stay out.
   */
  EnterpriseDetails onto(EnterpriseDetails there) {
    return new EnterpriseDetails(
        details.name(),
        details.kind(),
        or(there, EnterpriseDetails::creditCode),
        or(there, EnterpriseDetails::otherIdentifier),
        details.townshipCode(),
        details.departmentCodes(),
        details.sectorCodes().isEmpty() ? there.sectorCodes() : details.sectorCodes(),
        or(there, EnterpriseDetails::industryCode),
        grid(there),
        null,
        or(there, EnterpriseDetails::sizeClass),
        or(there, EnterpriseDetails::employees),
        details.premises().isEmpty() ? there.premises() : details.premises(),
        or(there, EnterpriseDetails::location),
        or(there, EnterpriseDetails::address),
        or(there, EnterpriseDetails::legalRepresentative),
        or(there, EnterpriseDetails::safetyManager),
        or(there, EnterpriseDetails::phone),
        null,
        or(there, EnterpriseDetails::personInCharge),
        there.traits());
  }

  /** A grid lies in one township; whoever moves there gets a new one. */
  private @Nullable String grid(EnterpriseDetails there) {
    if (details.gridCode() != null) {
      return details.gridCode();
    }
    return details.townshipCode().equals(there.townshipCode()) ? there.gridCode() : null;
  }

  private <T> @Nullable T or(EnterpriseDetails there, Function<EnterpriseDetails, @Nullable T> of) {
    var said = of.apply(details);
    return said == null ? of.apply(there) : said;
  }
}
