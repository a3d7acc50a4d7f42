package org.anlan.registry.dossier.demonstration;

import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;

/** What is particular to demonstrations, and what their list offers. */
final class Demonstrations {

  static final PartSpec<Demonstration> KIND =
      PartSpec.of(PartKind.DEMONSTRATION, Demonstration.class, Demonstrations::title)
          .knownBy(shown -> shown.kind() + " " + shown.year())
          .since(Demonstration::awardedOn)
          .checked((shown, today) -> Days.notAhead(shown.awardedOn(), today, "awardedOn"));

  static final ListSpec<PartView<Demonstration>> SPEC =
      PartLists.of("demonstrations", KIND)
          .filter(Filters.oneOf("kind", "details ->> 'kind'", DemonstrationKind.class))
          .filter(Filters.numbers("yearFrom", "yearTo", "(details ->> 'year')::integer"))
          .export("示范类别", view -> view.details().kind().zh())
          .export("年度", view -> view.details().year())
          .export("认定机关", view -> view.details().awardedBy())
          .export("认定文件", view -> view.details().document())
          .build();

  private Demonstrations() {}

  private static String title(Demonstration shown) {
    return shown.year() + "年度" + shown.kind().zh() + "单位";
  }
}
