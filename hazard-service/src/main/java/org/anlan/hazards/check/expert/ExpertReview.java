package org.anlan.hazards.check.expert;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.registration.Whereabouts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A visit of experts or of a contracted organisation, and what it found. */
@Entity
class ExpertReview {

  @Id private UUID id;
  @Version private long version;
  private String number;
  @Embedded private Jurisdiction jurisdiction;
  @Embedded private Site site;

  @Enumerated(EnumType.STRING)
  private ExpertReviewKind kind;

  private String organisation;
  private @Nullable String facility;
  private LocalDate heldOn;
  private boolean byUnit;
  private int findings;

  @JdbcTypeCode(SqlTypes.JSON)
  private Report report;

  private Instant createdAt;
  private String createdBy;
  private String createdByName;

  protected ExpertReview() {} // for Hibernate

  private ExpertReview(UUID id, String number, Visit visit, Whereabouts where, Signature by) {
    this.id = id;
    version = -1; // Hibernate writes 0 with the insert
    this.number = number;
    jurisdiction = where.jurisdiction();
    site = where.site();
    kind = visit.kind();
    organisation = visit.organisation();
    facility = visit.facility();
    heldOn = visit.heldOn();
    byUnit = visit.byUnit();
    report = visit.report();
    createdAt = by.at();
    createdBy = by.person();
    createdByName = by.name();
  }

  /**
   * Who visited whom, and what they said.
   *
   * @param byUnit whether the unit ordered the visit itself
   */
  record Visit(
      ExpertReviewKind kind,
      String organisation,
      @Nullable String facility,
      LocalDate heldOn,
      boolean byUnit,
      Report report) {}

  /** 登记. */
  static ExpertReview record(UUID id, String number, Visit visit, Whereabouts where, Signature by) {
    return new ExpertReview(id, number, visit, where, by);
  }

  ExpertReviewEvent.ExpertReviewRecorded recorded() {
    return new ExpertReviewEvent.ExpertReviewRecorded(
        ExpertReviewState.after(this), ids(report.hazards()), createdAt);
  }

  /** What was found belongs to the record from the beginning. */
  void finds(List<HazardLink> hazards) {
    report = report.found(hazards);
    findings = report.hazards().size();
  }

  /** 补充: what came with the written report. */
  ExpertReviewEvent.ExpertReviewSupplemented supplement(List<HazardLink> hazards, Signature by) {
    finds(hazards);
    return new ExpertReviewEvent.ExpertReviewSupplemented(
        ExpertReviewState.after(this), ids(hazards), by.at());
  }

  /**
   * Goes with its enterprise: more may be found by it at any time, where the enterprise is then.
   */
  Optional<ExpertReviewEvent.ExpertReviewRescoped> follow(Site site, Jurisdiction to, Instant at) {
    var previous = jurisdiction;
    this.site = site;
    jurisdiction = to;
    return to.equals(previous)
        ? Optional.empty()
        : Optional.of(
            new ExpertReviewEvent.ExpertReviewRescoped(
                ExpertReviewState.after(this), previous, at));
  }

  private static List<UUID> ids(List<HazardLink> hazards) {
    return hazards.stream().map(HazardLink::hazardId).toList();
  }

  Whereabouts where() {
    return new Whereabouts(site, jurisdiction);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String number() {
    return number;
  }

  Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  Site site() {
    return site;
  }

  ExpertReviewKind kind() {
    return kind;
  }

  String organisation() {
    return organisation;
  }

  @Nullable String facility() {
    return facility;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  int findings() {
    return findings;
  }

  Report report() {
    return report;
  }

  Instant createdAt() {
    return createdAt;
  }

  String createdByName() {
    return createdByName;
  }
}
