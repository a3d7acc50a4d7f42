package org.anlan.hazards.check.checklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An edition of a county's checklist for a sector and a grade of unit. Published, it stands. */
@Entity
class Checklist {

  @Id private UUID id;
  @Version private long version;
  private String countyCode;
  private String sectorCode;
  private String grade;
  private int edition;
  private String title;

  @Enumerated(EnumType.STRING)
  private ChecklistStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  private Items content;

  private @Nullable LocalDate publishedOn;
  private Instant createdAt;
  private String createdBy;
  private String createdByName;

  protected Checklist() {} // for Hibernate

  private Checklist(UUID id, Kind kind, int edition, Items content, String title, Signature by) {
    this.id = id;
    version = -1; // Hibernate writes 0 with the insert
    countyCode = kind.countyCode();
    sectorCode = kind.sectorCode();
    grade = kind.grade();
    this.edition = edition;
    this.title = title;
    status = ChecklistStatus.DRAFT;
    this.content = content;
    createdAt = by.at();
    createdBy = by.person();
    createdByName = by.name();
  }

  /** Which checklist it is an edition of; the grade is empty where there are none. */
  record Kind(String countyCode, String sectorCode, String grade) {}

  /** What it asks, as it is stored. */
  record Items(List<ChecklistItem> items) {}

  /** 起草. */
  static Checklist draft(
      UUID id, Kind kind, int edition, String title, List<ChecklistItem> items, Signature by) {
    return new Checklist(id, kind, edition, new Items(List.copyOf(items)), title, by);
  }

  ChecklistEvent.ChecklistDrafted drafted() {
    return new ChecklistEvent.ChecklistDrafted(ChecklistState.after(this), createdAt);
  }

  /** 修改 of a draft. */
  ChecklistEvent.ChecklistAmended amend(String title, List<ChecklistItem> items, Signature by) {
    mustBeDraft();
    this.title = title;
    content = new Items(List.copyOf(items));
    return new ChecklistEvent.ChecklistAmended(ChecklistState.after(this), by.at());
  }

  /** 发布. From now on it may be checked by, and not be changed. */
  ChecklistEvent.ChecklistPublished publish(Signature by) {
    mustBeDraft();
    status = ChecklistStatus.PUBLISHED;
    publishedOn = by.on();
    return new ChecklistEvent.ChecklistPublished(ChecklistState.after(this), by.at());
  }

  private void mustBeDraft() {
    if (status != ChecklistStatus.DRAFT) {
      throw new RuleViolation("checklist-published");
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String countyCode() {
    return countyCode;
  }

  String sectorCode() {
    return sectorCode;
  }

  String grade() {
    return grade;
  }

  int edition() {
    return edition;
  }

  String title() {
    return title;
  }

  ChecklistStatus status() {
    return status;
  }

  List<ChecklistItem> items() {
    return content.items();
  }

  @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  Instant createdAt() {
    return createdAt;
  }

  String createdByName() {
    return createdByName;
  }
}
