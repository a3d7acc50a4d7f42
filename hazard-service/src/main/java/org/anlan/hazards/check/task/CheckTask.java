package org.anlan.hazards.check.task;

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
import org.anlan.hazards.finding.InWords;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A check of an enterprise, mostly by itself (自查任务). It is done once; what recurs is a task anew.
 */
@Entity
class CheckTask {

  @Id private UUID id;
  @Version private long version;
  private String number;
  @Embedded private Jurisdiction jurisdiction;
  @Embedded private Site site;
  @Embedded private Order work;

  @Enumerated(EnumType.STRING)
  private TaskStatus status;

  private @Nullable LocalDate doneOn;
  private int findings;

  @JdbcTypeCode(SqlTypes.JSON)
  private Outcome outcome;

  private Instant createdAt;
  private String createdBy;
  private String createdByName;

  protected CheckTask() {} // for Hibernate

  private CheckTask(UUID id, String number, Order work, Site site, Jurisdiction in, Signature by) {
    this.id = id;
    version = -1; // Hibernate writes 0 with the insert
    this.number = number;
    this.work = work;
    this.site = site;
    jurisdiction = in;
    status = TaskStatus.OPEN;
    outcome = Outcome.NONE;
    createdAt = by.at();
    createdBy = by.person();
    createdByName = by.name();
  }

  /** 下达. */
  static CheckTask assign(
      UUID id, String number, Order work, Site site, Jurisdiction in, Signature by) {
    return new CheckTask(id, number, work, site, in, by);
  }

  /** The next one of what recurs. */
  CheckTask next(UUID id, String number, LocalDate due, Signature by) {
    return new CheckTask(id, number, work.due(due), site, jurisdiction, by);
  }

  CheckTaskEvent.CheckTaskAssigned assigned() {
    return new CheckTaskEvent.CheckTaskAssigned(CheckTaskState.after(this), createdAt);
  }

  /** 完成: with the hazards that were opened of it. */
  CheckTaskEvent.CheckTaskDone complete(
      LocalDate on,
      @Nullable String summary,
      List<CheckResult> results,
      List<HazardLink> hazards,
      Signature by) {
    mustBeOpen();
    status = TaskStatus.DONE;
    doneOn = on;
    findings = hazards.size();
    outcome = new Outcome(summary, List.copyOf(results), List.copyOf(hazards), null, by);
    return new CheckTaskEvent.CheckTaskDone(
        CheckTaskState.after(this), hazards.stream().map(HazardLink::hazardId).toList(), by.at());
  }

  /** 取消. */
  CheckTaskEvent.CheckTaskCancelled cancel(String reason, Signature by) {
    mustBeOpen();
    status = TaskStatus.CANCELLED;
    outcome = new Outcome(null, List.of(), List.of(), reason, by);
    return new CheckTaskEvent.CheckTaskCancelled(CheckTaskState.after(this), reason, by.at());
  }

  void mustBeOpen() {
    if (status != TaskStatus.OPEN) {
      throw new RuleViolation("check-task-over", InWords.english(status), status.word());
    }
  }

  /** Goes with its enterprise while it is open. */
  Optional<CheckTaskEvent.CheckTaskRescoped> follow(Site site, Jurisdiction to, Instant at) {
    if (status != TaskStatus.OPEN) {
      return Optional.empty();
    }
    var previous = jurisdiction;
    this.site = site;
    jurisdiction = to;
    return to.equals(previous)
        ? Optional.empty()
        : Optional.of(
            new CheckTaskEvent.CheckTaskRescoped(CheckTaskState.after(this), previous, at));
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

  Order work() {
    return work;
  }

  TaskStatus status() {
    return status;
  }

  @Nullable LocalDate doneOn() {
    return doneOn;
  }

  int findings() {
    return findings;
  }

  Outcome outcome() {
    return outcome;
  }

  Instant createdAt() {
    return createdAt;
  }

  String createdByName() {
    return createdByName;
  }
}
