package org.anlan.registry.dossier.standardization;

import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;

/** What is particular to standardization, and what its list offers. */
final class Standardizations {

  static final PartSpec<Standardization> KIND =
      PartSpec.of(PartKind.STANDARDIZATION, Standardization.class, Standardizations::title)
          .knownBy(Standardization::certificate)
          .valid(Standardization::validFrom, Standardization::validTo)
          .checked((held, today) -> Days.valid(held.validFrom(), held.validTo()));

  static final ListSpec<PartView<Standardization>> SPEC =
      PartLists.of("standardizations", KIND)
          .filter(Filters.oneOf("level", "details ->> 'level'", StandardizationLevel.class))
          .export("达标等级", view -> view.details().level().zh())
          .export("证书编号", view -> view.details().certificate())
          .export("行业类别", view -> view.details().industry())
          .export("评定机关", view -> view.details().authority())
          .build();

  private Standardizations() {}

  private static String title(Standardization held) {
    return "标准化" + held.level().zh() + " " + held.certificate();
  }
}
