package org.anlan.registry.dossier.emergency.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.PartDesk;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/**
 * Who may say that a plan is filed 备案: an office, and never the unit whose plan it is. Nor does the
 * unit make another plan of one that is filed or should be by now, or take that away.
 */
@ApplicationScoped
class PlanFiling {

  private final Caller caller;
  private final PartDesk desk;
  private final Clock clock;

  PlanFiling(Caller caller, PartDesk desk, Clock clock) {
    this.caller = caller;
    this.desk = desk;
    this.clock = clock;
  }

  /** A new plan, if what it says of its filing is the caller's to say. */
  EmergencyPlan allowed(EmergencyPlan plan) {
    if (ofTheUnit()) {
      mustLeaveFiling(null, plan);
    }
    return plan;
  }

  /** What may become of that plan; a later version of it is refused anyway. */
  Function<EmergencyPlan, EmergencyPlan> changeOf(
      UUID id, Function<EmergencyPlan, EmergencyPlan> change) {
    if (!ofTheUnit()) {
      return change;
    }
    boolean overdue = isOverdue(id);
    return before -> {
      var after = change.apply(before);
      mustLeaveFiling(before, after);
      if ((overdue || before.filedOn() != null) && !before.isSamePlanAs(after)) {
        throw new NotAllowed("plan-by-office");
      }
      return after;
    };
  }

  /** What should be filed by now does not vanish. */
  void mustAllowWithdrawal(UUID id) {
    if (ofTheUnit() && isOverdue(id)) {
      throw new NotAllowed("plan-by-office");
    }
  }

  private boolean ofTheUnit() {
    return caller.scope().kind() == ScopeKind.ENTERPRISE;
  }

  private boolean isOverdue(UUID id) {
    var plan = desk.find(EmergencyPlans.KIND, id);
    return plan.dueFor() == DueFor.FILING
        && plan.dueOn() != null
        && plan.dueOn().isBefore(LocalDate.now(clock));
  }

  private static void mustLeaveFiling(@Nullable EmergencyPlan before, EmergencyPlan after) {
    mustStay("filedOn", EmergencyPlan::filedOn, before, after);
    mustStay("filingNumber", EmergencyPlan::filingNumber, before, after);
    mustStay("filedWith", EmergencyPlan::filedWith, before, after);
  }

  private static void mustStay(
      String member,
      Function<EmergencyPlan, @Nullable Object> value,
      @Nullable EmergencyPlan before,
      EmergencyPlan after) {
    if (!Objects.equals(before == null ? null : value.apply(before), value.apply(after))) {
      throw new NotAllowed("filing-by-office", member);
    }
  }
}
