package org.anlan.hazards.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file of a hazard: every entry made about its rectification, in the order it was made.
 *
 * @param round which attempt this is; a recheck that fails opens the next
 * @param acceptance the one that counts: of this round, and the last of it
 * @param closingApproval of what was accepted; null as long as nobody has approved its closing
 * @param earlierAcceptances those that no longer do, the oldest first
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
    @Nullable ClosingApproval closingApproval,
    List<Recheck> rechecks,
    List<RegimeRecord> records,
    List<DepartmentAcceptance> earlierAcceptances) {

  /** What was written down before these were kept has none of them. */
  public Rectification {
    earlierAcceptances = earlierAcceptances == null ? List.of() : List.copyOf(earlierAcceptances);
    records = records == null ? List.of() : List.copyOf(records);
  }

  /** A file without entries. */
  public static Rectification empty() {
    return new Rectification(
        1, null, null, List.of(), List.of(), List.of(), null, null, null, null, null, List.of(),
        List.of(), List.of());
  }

  public Rectification assigned(@Nullable Assignment entry) {
    var next = new Draft(this);
    next.assignment = entry;
    return next.done();
  }

  /** The slip of the assignment there is. */
  public Rectification received(SlipReceipt entry) {
    return assigned(Objects.requireNonNull(assignment).received(entry));
  }

  public Rectification planned(Plan entry) {
    var next = new Draft(this);
    next.plan = entry;
    return next.done();
  }

  public Rectification progressed(Progress entry) {
    var next = new Draft(this);
    next.progress = and(progress, entry);
    return next.done();
  }

  public Rectification completed(Completion entry) {
    var next = new Draft(this);
    next.completion = entry;
    return next.done();
  }

  public Rectification accepted(DepartmentAcceptance entry) {
    var next = new Draft(this);
    next.putAcceptanceAside();
    next.acceptance = entry;
    return next.done();
  }

  public Rectification approved(ClosingApproval entry) {
    var next = new Draft(this);
    next.closingApproval = entry;
    return next.done();
  }

  public Rectification controlled(InterimControl entry) {
    var next = new Draft(this);
    next.interimControls = and(interimControls, entry);
    return next.done();
  }

  public Rectification extended(Extension entry) {
    var next = new Draft(this);
    next.extensions = and(extensions, entry);
    return next.done();
  }

  /** What was done under the county's regime. */
  public Rectification recorded(RegimeRecord entry) {
    var next = new Draft(this);
    next.records = and(records, entry);
    return next.done();
  }

  public Rectification reported(@Nullable DualReport toDepartment, @Nullable DualReport toWorkers) {
    var next = new Draft(this);
    next.departmentReport = toDepartment;
    next.workerReport = toWorkers;
    return next.done();
  }

  /** A recheck that failed opens a new round: what was completed and accepted no longer counts. */
  public Rectification rechecked(Recheck entry) {
    var next = new Draft(this);
    next.rechecks = and(rechecks, entry);
    if (!entry.passed()) {
      next.round = round + 1;
      next.completion = null;
      next.putAcceptanceAside();
    }
    return next.done();
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

  private static <T> List<T> and(List<T> entries, T entry) {
    var longer = new ArrayList<>(entries);
    longer.add(entry);
    return List.copyOf(longer);
  }

  /** The next file, as long as it is being written. */
  private static final class Draft {

    private int round;
    private @Nullable Assignment assignment;
    private @Nullable Plan plan;
    private List<Progress> progress;
    private List<InterimControl> interimControls;
    private List<Extension> extensions;
    private @Nullable DualReport departmentReport;
    private @Nullable DualReport workerReport;
    private @Nullable Completion completion;
    private @Nullable DepartmentAcceptance acceptance;
    private @Nullable ClosingApproval closingApproval;
    private List<Recheck> rechecks;
    private List<RegimeRecord> records;
    private List<DepartmentAcceptance> earlierAcceptances;

    Draft(Rectification file) {
      round = file.round;
      assignment = file.assignment;
      plan = file.plan;
      progress = file.progress;
      interimControls = file.interimControls;
      extensions = file.extensions;
      departmentReport = file.departmentReport;
      workerReport = file.workerReport;
      completion = file.completion;
      acceptance = file.acceptance;
      closingApproval = file.closingApproval;
      rechecks = file.rechecks;
      records = file.records;
      earlierAcceptances = file.earlierAcceptances;
    }

    /** It stays on record, and counts no longer; nor does the approval of closing by it. */
    void putAcceptanceAside() {
      closingApproval = null;
      if (acceptance != null) {
        earlierAcceptances = and(earlierAcceptances, acceptance);
        acceptance = null;
      }
    }

    Rectification done() {
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
          closingApproval,
          rechecks,
          records,
          earlierAcceptances);
    }
  }
}
