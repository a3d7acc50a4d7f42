package org.anlan.registry.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/**
 * All that this service publishes about what happens to an enterprise. How it stands now is told
 * beside it by {@link EnterpriseCard}. Each may arrive twice.
 */
public sealed interface EnterpriseEvent extends DomainEvent {

  /** The enterprise. */
  UUID enterpriseId();

  /** Its human number. */
  String number();

  @Override
  default UUID subject() {
    return enterpriseId();
  }

  /** A unit came under supervision; {@code imported} where a ledger brought it. */
  @FactType("org.anlan.enterprise.registered.v1")
  record EnterpriseRegistered(
      UUID enterpriseId,
      String number,
      String name,
      EnterpriseKind kind,
      String townshipCode,
      List<String> departmentCodes,
      EnterpriseStatus status,
      LocalDate registeredOn,
      boolean imported,
      Instant occurredAt)
      implements EnterpriseEvent {}

  /**
   * Attributes changed; {@code fields} names all of them, {@code changes} tells before and after.
   */
  @FactType("org.anlan.enterprise.changed.v1")
  record EnterpriseChanged(
      UUID enterpriseId,
      String number,
      List<String> fields,
      List<Change> changes,
      boolean imported,
      Instant occurredAt)
      implements EnterpriseEvent {}

  /** The unit began, stopped, was put in order, closed or was cancelled on that day. */
  @FactType("org.anlan.enterprise.status-changed.v1")
  record EnterpriseStatusChanged(
      UUID enterpriseId,
      String number,
      EnterpriseStatus from,
      EnterpriseStatus to,
      LocalDate on,
      String reason,
      @Nullable String basis,
      @Nullable ClosingKind closing,
      Instant occurredAt)
      implements EnterpriseEvent {

    /** By which decision it moved, and from where. */
    static EnterpriseStatusChanged of(
        Enterprise unit, EnterpriseStatus from, StatusChange change, Instant at) {
      return new EnterpriseStatusChanged(
          unit.id(),
          unit.number(),
          from,
          unit.status(),
          change.on(),
          change.reason(),
          change.basis(),
          change.closing(),
          at);
    }
  }

  /** It was decided to watch the unit closely in that year, or no longer to. */
  @FactType("org.anlan.enterprise.key-supervision-decided.v1")
  record KeySupervisionDecided(
      UUID enterpriseId,
      String number,
      int year,
      boolean supervised,
      @Nullable String reason,
      List<Integer> keyYears,
      Instant occurredAt)
      implements EnterpriseEvent {}

  /**
   * The record was found to be another unit than one that looks like it; {@code withdrawn} where
   * that was taken back.
   */
  @FactType("org.anlan.enterprise.found-distinct.v1")
  record EnterpriseFoundDistinct(
      UUID enterpriseId,
      String number,
      UUID otherId,
      String otherNumber,
      String reason,
      boolean withdrawn,
      Instant occurredAt)
      implements EnterpriseEvent {}

  /**
   * The record was a second one of the same unit; what refers to it means the other from now on.
   */
  @FactType("org.anlan.enterprise.merged.v1")
  record EnterpriseMerged(
      UUID enterpriseId,
      String number,
      UUID into,
      String intoNumber,
      @Nullable String reason,
      Instant occurredAt)
      implements EnterpriseEvent {}
}
