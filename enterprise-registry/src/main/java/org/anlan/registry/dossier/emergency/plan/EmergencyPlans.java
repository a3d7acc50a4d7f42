package org.anlan.registry.dossier.emergency.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlan.registry.dossier.emergency.plan.PlanEvent.PlanFiled;
import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.Part;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** What is particular to emergency plans, and what their list offers. */
public final class EmergencyPlans {

  /** The kind of part. */
  public static final PartSpec<EmergencyPlan> KIND =
      PartSpec.of(PartKind.EMERGENCY_PLAN, EmergencyPlan.class, EmergencyPlan::name)
          .since(EmergencyPlan::issuedOn)
          .due(EmergencyPlan::due)
          .checked(EmergencyPlans::check)
          .telling(EmergencyPlans::filed);

  static final ListSpec<PartView<EmergencyPlan>> SPEC =
      PartLists.of("emergency-plans", KIND)
          .filter(Filters.oneOf("kind", "details ->> 'kind'", PlanKind.class))
          .filter(Filters.flag("filed", "(details ->> 'filedOn' is not null)"))
          .export("预案类别", view -> view.details().kind().zh())
          .export("公布日期", view -> view.details().issuedOn())
          .export("备案日期", view -> view.details().filedOn())
          .export("备案编号", view -> view.details().filingNumber())
          .export("备案机关", view -> view.details().filedWith())
          .export("评估日期", view -> view.details().evaluatedOn())
          .build();

  private EmergencyPlans() {}

  static void check(EmergencyPlan plan, LocalDate today) {
    Days.notAhead(plan.issuedOn(), today, "issuedOn");
    Days.notAhead(plan.filedOn(), today, "filedOn");
    Days.notAhead(plan.evaluatedOn(), today, "evaluatedOn");
    Days.inOrder(plan.issuedOn(), plan.filedOn(), "filedOn");
    Days.inOrder(plan.issuedOn(), plan.evaluatedOn(), "evaluatedOn");
    if ((plan.filedOn() == null) != (plan.filingNumber() == null)) {
      throw InvalidRequest.at("/filingNumber", "filing-incomplete");
    }
  }

  private static List<PlanFiled> filed(
      Part part, @Nullable EmergencyPlan before, EmergencyPlan after, Instant at) {
    boolean news = after.filedOn() != null && (before == null || before.filedOn() == null);
    return news ? List.of(PlanFiled.of(part, after, at)) : List.of();
  }
}
