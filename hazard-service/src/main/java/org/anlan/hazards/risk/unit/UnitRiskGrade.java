package org.anlan.hazards.risk.unit;

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
import org.anlan.servicekit.problem.RuleViolation;

/** The grade of a unit, or of a facility of it, for a year. */
@Entity
class UnitRiskGrade {

  @Id private UUID id;
  @Version private long version;
  @Embedded private Belonging belonging;
  private String enterpriseName;

  /** The unit at that time: what keeps it from being graded twice. */
  @Column(updatable = false)
  private UUID gradedFor;

  private String facility;
  private int year;

  @Enumerated(EnumType.STRING)
  private UnitGrade grade;

  private String basis;
  private LocalDate gradedOn;
  private Instant createdAt;
  private String createdBy;
  private String createdByName;

  protected UnitRiskGrade() {} // for Hibernate

  private UnitRiskGrade(UUID id, What what, Signature by) {
    this.id = id;
    version = -1; // Hibernate writes 0 with the insert
    belonging = what.belonging();
    enterpriseName = what.enterpriseName();
    gradedFor = belonging.enterpriseId();
    facility = what.facility();
    year = what.year();
    grade = what.grade();
    basis = what.basis();
    gradedOn = by.on();
    createdAt = by.at();
    createdBy = by.person();
    createdByName = by.name();
  }

  /**
   * What is graded.
   *
   * @param facility empty for the unit as a whole
   */
  record What(
      Belonging belonging,
      String enterpriseName,
      String facility,
      int year,
      UnitGrade grade,
      String basis) {}

  /** 定级. */
  static UnitRiskGrade of(UUID id, What what, Signature by) {
    return new UnitRiskGrade(id, what, by);
  }

  UnitRiskGradeEvent.UnitRiskGraded graded() {
    return new UnitRiskGradeEvent.UnitRiskGraded(UnitRiskGradeState.after(this), basis, createdAt);
  }

  /** 调整等级: with what has changed. */
  UnitRiskGradeEvent.UnitRiskRegraded regrade(UnitGrade to, String reason, Signature by) {
    if (to == grade) {
      throw new RuleViolation("same-grade", to);
    }
    var previous = grade;
    grade = to;
    basis = reason;
    gradedOn = by.on();
    return new UnitRiskGradeEvent.UnitRiskRegraded(
        UnitRiskGradeState.after(this), previous, reason, by.at());
  }

  /** Goes with its enterprise. */
  Optional<UnitRiskGradeEvent.UnitRiskGradeRescoped> follow(String name, Belonging to, Instant at) {
    var previous = belonging;
    enterpriseName = name;
    belonging = to;
    return to.equals(previous)
        ? Optional.empty()
        : Optional.of(
            new UnitRiskGradeEvent.UnitRiskGradeRescoped(
                UnitRiskGradeState.after(this), previous, at));
  }

  UnitRiskGradeView view() {
    return new UnitRiskGradeView(
        id,
        version,
        belonging.enterpriseId(),
        enterpriseName,
        facility.isEmpty() ? null : facility,
        belonging.townshipCode(),
        year,
        grade,
        basis,
        gradedOn,
        createdByName);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Belonging belonging() {
    return belonging;
  }

  String facility() {
    return facility;
  }

  int year() {
    return year;
  }

  UnitGrade grade() {
    return grade;
  }

  LocalDate gradedOn() {
    return gradedOn;
  }
}
