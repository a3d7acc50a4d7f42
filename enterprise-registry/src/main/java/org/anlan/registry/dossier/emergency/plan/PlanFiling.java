package org.anlan.registry.dossier.emergency.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Function;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/** Who may say that a plan is filed 备案: an office, and never the unit whose plan it is. */
@ApplicationScoped
class PlanFiling {

  private final Caller caller;

  PlanFiling(Caller caller) {
    this.caller = caller;
  }

  /** The plan as it is to be, if what it says of its filing is the caller's to say. */
  EmergencyPlan allowed(@Nullable EmergencyPlan before, EmergencyPlan after) {
    if (caller.scope().kind() == ScopeKind.ENTERPRISE) {
      mustStay("filedOn", EmergencyPlan::filedOn, before, after);
      mustStay("filingNumber", EmergencyPlan::filingNumber, before, after);
      mustStay("filedWith", EmergencyPlan::filedWith, before, after);
    }
    return after;
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
