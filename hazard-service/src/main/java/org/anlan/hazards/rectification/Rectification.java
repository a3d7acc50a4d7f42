package org.anlan.hazards.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a hazard: every entry made about its rectification, in the order it was made.
 *
 * @param round which attempt this is; a recheck that fails opens the next
 */
public record Rectification(
    int round,
    @Nullable Assignment assignment,
    @Nullable Plan plan,
    List<Progress> progress,
    List<InterimControl> interimControls,
    List<Extension> extensions,
    @Nullable DualReport departmentReport,
    @Nullable DualReport workerReport,
    @Nullable Completion completion,
    @Nullable DepartmentAcceptance acceptance,
    List<Recheck> rechecks,
    List<RegimeRecord> records) {

  /** What was written down before there was a regime has no records of it. */
  public Rectification {
    records = records == null ? List.of() : List.copyOf(records);
  }

  /** A file without entries. */
  public static Rectification empty() {
    return new Rectification(
        1, null, null, List.of(), List.of(), List.of(), null, null, null, null, List.of(),
        List.of());
  }

  public Rectification assigned(@Nullable Assignment entry) {
    return with(entry, plan, progress, completion, acceptance);
  }

  public Rectification planned(Plan entry) {
    return with(assignment, entry, progress, completion, acceptance);
  }

  public Rectification progressed(Progress entry) {
    return with(assignment, plan, and(progress, entry), completion, acceptance);
  }

  public Rectification completed(Completion entry) {
    return with(assignment, plan, progress, entry, acceptance);
  }

  public Rectification accepted(DepartmentAcceptance entry) {
    return with(assignment, plan, progress, completion, entry);
  }

  public Rectification controlled(InterimControl entry) {
    return new Rectification(
        round,
        assignment,
        plan,
        progress,
        and(interimControls, entry),
        extensions,
        departmentReport,
        workerReport,
        completion,
        acceptance,
        rechecks,
        records);
  }

  public Rectification extended(Extension entry) {
    return new Rectification(
        round,
        assignment,
        plan,
        progress,
        interimControls,
        and(extensions, entry),
        departmentReport,
        workerReport,
        completion,
        acceptance,
        rechecks,
        records);
  }

  /** What was done under the county's regime. */
  public Rectification recorded(RegimeRecord entry) {
    return new Rectification(
        round,
        assignment,
        plan,
        progress,
        interimControls,
        extensions,
        departmentReport,
        workerReport,
        completion,
        acceptance,
        rechecks,
        and(records, entry));
  }

  public Rectification reported(@Nullable DualReport toDepartment, @Nullable DualReport toWorkers) {
    return new Rectification(
        round,
        assignment,
        plan,
        progress,
        interimControls,
        extensions,
        toDepartment,
        toWorkers,
        completion,
        acceptance,
        rechecks,
        records);
  }

  /** A recheck that failed opens a new round: what was completed and accepted no longer counts. */
  public Rectification rechecked(Recheck entry) {
    return new Rectification(
        entry.passed() ? round : round + 1,
        assignment,
        plan,
        progress,
        interimControls,
        extensions,
        departmentReport,
        workerReport,
        entry.passed() ? completion : null,
        entry.passed() ? acceptance : null,
        and(rechecks, entry),
        records);
  }

  /** Both halves of the dual report are there. */
  public boolean reportedTwice() {
    return departmentReport != null && workerReport != null;
  }

  /** Production was stopped, and nobody has said since that it may start again. */
  public boolean stopped() {
    return interimControls.stream()
        .anyMatch(
            control ->
                control.productionStopped()
                    && (acceptance == null || !acceptance.resumes(control)));
  }

  /** Accepted, but production was stopped and nobody has said that it may start again. */
  public boolean awaitsResumption() {
    return acceptance != null && stopped();
  }

  /** The last day on which anybody outside heard how far the rectification is. */
  public @Nullable LocalDate lastHeardOn() {
    LocalDate last = plan == null ? null : plan.signed().on();
    for (var entry : progress) {
      last = later(last, entry.signed().on());
    }
    for (var entry : rechecks) {
      last = later(last, entry.signed().on());
    }
    return last;
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one == null || other.isAfter(one) ? other : one;
  }

  private Rectification with(
      @Nullable Assignment assignment,
      @Nullable Plan plan,
      List<Progress> progress,
      @Nullable Completion completion,
      @Nullable DepartmentAcceptance acceptance) {
    return new Rectification(
        round,
        assignment,
        plan,
        progress,
        interimControls,
        extensions,
        departmentReport,
        workerReport,
        completion,
        acceptance,
        rechecks,
        records);
  }

  private static <T> List<T> and(List<T> entries, T entry) {
    var longer = new ArrayList<>(entries);
    longer.add(entry);
    return List.copyOf(longer);
  }
}
