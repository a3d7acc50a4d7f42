package org.anlan.hazards.check.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.check.checklist.Checklists;
import org.anlan.hazards.check.task.CheckTaskResource.AssignCheck;
import org.anlan.hazards.check.task.CheckTaskResource.CompleteCheck;
import org.anlan.hazards.check.task.Results.Failed;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.reference.Units;
import org.anlan.hazards.registration.FoundHazard;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.web.IfMatch;

/** Gives out checks, takes what they found, and gives out the next ones. */
@ApplicationScoped
@Transactional
class CheckTaskService {

  private static final String SERIES = "ZC";

  private final CheckTaskRepository tasks;
  private final Checklists checklists;
  private final Findings findings;
  private final Units units;
  private final Desk desk;
  private final Outbox outbox;
  private final Rhythm rhythm;

  CheckTaskService(
      CheckTaskRepository tasks,
      Checklists checklists,
      Findings findings,
      Units units,
      Desk desk,
      Outbox outbox,
      Rhythm rhythm) {
    this.tasks = tasks;
    this.checklists = checklists;
    this.findings = findings;
    this.units = units;
    this.desk = desk;
    this.outbox = outbox;
    this.rhythm = rhythm;
  }

  CheckTaskView assign(AssignCheck r) {
    var by = desk.signature();
    if (r.dueOn().isBefore(by.on())) {
      throw InvalidRequest.at("/dueOn", "deadline-in-past");
    }
    var unit = units.meant(r.enterpriseId());
    if (r.checklistId() != null) {
      checklists.mustBePublished(r.checklistId(), "/checklistId");
    }
    var kind = Objects.requireNonNullElse(r.kind(), CheckKind.SELF);
    findings.mustBeYours(kind);
    if (kind == CheckKind.SELF && r.level() == null) {
      throw InvalidRequest.at("/level", "required");
    }
    var work =
        new Order(
            r.title(),
            kind,
            kind == CheckKind.SELF || !Boolean.FALSE.equals(r.announced()),
            r.level(),
            r.checklistId(),
            r.assignee(),
            r.dueOn(),
            r.everyDays());
    return add(
        CheckTask.assign(
            Ids.next(),
            rhythm.number(unit.countyCode(), by),
            work,
            unit.site(null, null),
            unit.jurisdiction(null),
            by),
        by);
  }

  CheckTaskView find(UUID id) {
    return CheckTaskView.of(tasks.get(id), desk.signature().on());
  }

  CheckTaskView complete(UUID id, IfMatch seen, CompleteCheck r) {
    var task = tasks.get(id);
    seen.check(task.version());
    task.mustBeOpen();
    findings.mustBeYours(task.work().kind());
    var by = desk.signature();
    var on = Objects.requireNonNullElse(r.doneOn(), by.on());
    if (on.isAfter(by.on())) {
      throw InvalidRequest.at("/doneOn", "date-in-future", on);
    }
    var assignedOn = desk.dayOf(task.createdAt());
    if (on.isBefore(assignedOn)) {
      throw InvalidRequest.at("/doneOn", "date-too-early", assignedOn);
    }
    var results = Objects.requireNonNullElse(r.results(), List.<ItemResult>of());
    var list = task.work().checklistId();
    var failed =
        list == null ? List.<Failed>of() : new Results(checklists.items(list), results).failed();
    var more = Objects.requireNonNullElse(r.findings(), List.<FoundHazard>of());
    var hazards = findings.open(task, failed, more, on);
    var told = results.stream().map(ItemResult::result).toList();
    var fact = task.complete(on, r.summary(), told, hazards, by);
    tasks.write();
    outbox.append(fact);
    var every = task.work().everyDays();
    if (every != null) {
      var county = task.jurisdiction().countyCode();
      add(
          task.next(
              Ids.next(), rhythm.number(county, by), rhythm.due(county, on, every, by.on()), by),
          by);
    }
    return CheckTaskView.of(task, by.on());
  }

  CheckTaskView cancel(UUID id, IfMatch seen, String reason) {
    var task = tasks.get(id);
    seen.check(task.version());
    findings.mustBeYours(task.work().kind());
    var by = desk.signature();
    var fact = task.cancel(reason, by);
    tasks.write();
    outbox.append(fact);
    return CheckTaskView.of(task, by.on());
  }

  private CheckTaskView add(CheckTask task, Signature by) {
    var fact = task.assigned();
    tasks.add(task);
    outbox.append(fact);
    return CheckTaskView.of(task, by.on());
  }

  /** Numbers, and when what recurs is due again: sooner in key periods. */
  @ApplicationScoped
  static class Rhythm {

    private final CountySettings<HazardProfile> profiles;
    private final Numbers numbers;

    Rhythm(CountySettings<HazardProfile> profiles, Numbers numbers) {
      this.profiles = profiles;
      this.numbers = numbers;
    }

    String number(String county, Signature by) {
      return numbers.next(SERIES, county, by.on().getYear());
    }

    /** Never in the past, however late the last one was put on record. */
    LocalDate due(String county, LocalDate last, int days, LocalDate today) {
      var due = profiles.of(county).risk().dueAfter(last, days);
      return due.isBefore(today) ? today : due;
    }
  }
}
