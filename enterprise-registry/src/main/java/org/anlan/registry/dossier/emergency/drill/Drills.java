package org.anlan.registry.dossier.emergency.drill;

import java.time.Instant;
import java.util.List;
import org.anlan.registry.dossier.emergency.drill.DrillEvent.DrillHeld;
import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.Part;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.ValueType;
import org.jspecify.annotations.Nullable;

/** What is particular to drills, and what their list offers. */
public final class Drills {

  /** The kind of part. */
  public static final PartSpec<Drill> KIND =
      PartSpec.of(PartKind.DRILL, Drill.class, Drill::subject)
          .since(Drill::heldOn)
          .due(
              (drill, rules) ->
                  Due.by(drill.heldOn().plusMonths(rules.drillMonths()), DueFor.DRILL))
          .checked((drill, today) -> Days.notAhead(drill.heldOn(), today, "heldOn"))
          .telling(Drills::held);

  static final ListSpec<PartView<Drill>> SPEC =
      PartLists.of("drills", KIND)
          .filter(Filters.oneOf("form", "details ->> 'form'", DrillForm.class))
          .filter(Filters.equal("planId", "(details ->> 'planId')::uuid", ValueType.UUID))
          .filter(Filters.days("heldFrom", "heldTo", "from_on"))
          .export("演练形式", view -> view.details().form().zh())
          .export("演练日期", view -> view.details().heldOn())
          .export("参加人数", view -> view.details().participants())
          .export("评估结论", view -> view.details().evaluation())
          .build();

  private Drills() {}

  private static List<DrillHeld> held(Part part, @Nullable Drill before, Drill after, Instant at) {
    return before == null ? List.of(DrillHeld.of(part, after, at)) : List.of();
  }
}
