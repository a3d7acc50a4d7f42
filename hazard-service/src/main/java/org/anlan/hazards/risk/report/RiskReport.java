package org.anlan.hazards.risk.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anlan.hazards.finding.Belonging;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/** A report as it was submitted; it is not changed any more, a later one follows it. */
@Entity
class RiskReport {

  @Id private UUID id;
  @Version private long version;
  private String number;
  @Embedded private Belonging belonging;

  /** The unit at that time: what keeps it from reporting twice. */
  @Column(updatable = false)
  private UUID submittedFor;

  private String enterpriseName;

  @Enumerated(EnumType.STRING)
  private RiskReportKind kind;

  private int year;
  private @Nullable LocalDate dueOn;
  private LocalDate submittedOn;
  private @Nullable LocalDate changedOn;
  private @Nullable LocalDate acceptedOn;
  private @Nullable String summary;
  @Embedded private Commitment commitment;
  @Embedded private RiskCounts risks;
  private Instant createdAt;
  private String createdBy;
  private String createdByName;

  protected RiskReport() {} // for Hibernate

  private RiskReport(UUID id, String number, Submission what) {
    this.id = id;
    this.number = number;
    version = -1; // Hibernate writes 0 with the insert
    belonging = what.belonging();
    submittedFor = belonging.enterpriseId();
    enterpriseName = what.enterpriseName();
    kind = what.kind();
    year = what.year();
    dueOn = what.dueOn();
    submittedOn = what.submittedOn();
    changedOn = what.changedOn();
    acceptedOn = what.acceptedOn();
    summary = what.summary();
    commitment = what.commitment();
    risks = what.risks();
    createdAt = what.by().at();
    createdBy = what.by().person();
    createdByName = what.by().name();
  }

  /** 报送. */
  static RiskReport submit(UUID id, String number, Submission what) {
    return new RiskReport(id, number, what);
  }

  /** What is submitted, and what it is worth. */
  record Submission(
      Belonging belonging,
      String enterpriseName,
      RiskReportKind kind,
      int year,
      @Nullable LocalDate dueOn,
      LocalDate submittedOn,
      @Nullable LocalDate changedOn,
      @Nullable LocalDate acceptedOn,
      @Nullable String summary,
      Commitment commitment,
      RiskCounts risks,
      Signature by) {}

  RiskReportEvent.RiskReportSubmitted submitted() {
    return new RiskReportEvent.RiskReportSubmitted(RiskReportState.after(this), createdAt);
  }

  /** Goes with its enterprise, so that whoever supervises it sees what it has reported. */
  Optional<RiskReportEvent.RiskReportRescoped> follow(String name, Belonging to, Instant at) {
    var previous = belonging;
    enterpriseName = name;
    belonging = to;
    return to.equals(previous)
        ? Optional.empty()
        : Optional.of(
            new RiskReportEvent.RiskReportRescoped(RiskReportState.after(this), previous, at));
  }

  /** After it was due; one without a due day never is. */
  boolean isLate() {
    return dueOn != null && submittedOn.isAfter(dueOn);
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

  Belonging belonging() {
    return belonging;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  RiskReportKind kind() {
    return kind;
  }

  int year() {
    return year;
  }

  @Nullable LocalDate dueOn() {
    return dueOn;
  }

  LocalDate submittedOn() {
    return submittedOn;
  }

  @Nullable LocalDate changedOn() {
    return changedOn;
  }

  @Nullable LocalDate acceptedOn() {
    return acceptedOn;
  }

  @Nullable String summary() {
    return summary;
  }

  Commitment commitment() {
    return commitment;
  }

  RiskCounts risks() {
    return risks;
  }

  Instant createdAt() {
    return createdAt;
  }

  String createdByName() {
    return createdByName;
  }
}
