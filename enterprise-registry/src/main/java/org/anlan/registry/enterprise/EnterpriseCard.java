package org.anlan.registry.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.place.Position;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/**
 * How an enterprise stands now, for the copies that other services keep. Told after every change on
 * a compacted topic; the higher version wins. It carries no personal data: where the only
 * identifier is a person's number, the enterprise's own number stands in its place.
 */
@FactType("org.anlan.enterprise-card.changed.v1")
public record EnterpriseCard(
    UUID enterpriseId,
    String number,
    String name,
    EnterpriseKind kind,
    String identifier,
    String countyCode,
    String townshipCode,
    String departmentCode,
    List<String> departmentCodes,
    @Nullable String gridCode,
    List<String> sectorCodes,
    @Nullable String industryCode,
    @Nullable SizeClass sizeClass,
    @Nullable Integer employees,
    EnterpriseStatus status,
    List<Integer> keyYears,
    @Nullable Position location,
    LocalDate registeredOn,
    @Nullable LocalDate closedOn,
    @Nullable UUID mergedInto,
    long version,
    Instant occurredAt)
    implements DomainEvent {

  /** To others a merged record has come to its end. */
  static EnterpriseCard of(Enterprise enterprise, Instant at) {
    var details = enterprise.details(0);
    var merged = enterprise.mergedInto() != null;
    return new EnterpriseCard(
        enterprise.id(),
        enterprise.number(),
        details.name(),
        details.kind(),
        identifier(enterprise, details),
        enterprise.countyCode(),
        details.townshipCode(),
        details.departmentCodes().getFirst(),
        details.departmentCodes(),
        details.gridCode(),
        details.sectorCodes(),
        details.industryCode(),
        details.sizeClass(),
        details.employees(),
        merged ? EnterpriseStatus.CANCELLED : enterprise.status(),
        enterprise.keyYears(),
        enterprise.position(),
        enterprise.registeredOn(),
        enterprise.closedOn(),
        enterprise.mergedInto(),
        enterprise.version(),
        at);
  }

  private static String identifier(Enterprise enterprise, EnterpriseDetails details) {
    if (details.creditCode() != null) {
      return details.creditCode();
    }
    var other = details.otherIdentifier();
    return other == null || other.namesAPerson() ? enterprise.number() : other.value();
  }

  @Override
  public UUID subject() {
    return enterpriseId;
  }
}
