package org.anlan.registry.dossier.licence;

import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;

/** What is particular to licences, and what their list offers. */
final class Licences {

  static final PartSpec<Licence> KIND =
      PartSpec.of(PartKind.LICENCE, Licence.class, Licences::title)
          .knownBy(Licences::identity)
          .valid(Licence::validFrom, Licence::validTo)
          .due((licence, rules) -> licence.due())
          .checked((licence, today) -> Days.valid(licence.validFrom(), licence.validTo()));

  static final ListSpec<PartView<Licence>> SPEC =
      PartLists.of("licences", KIND)
          .filter(Filters.oneOf("type", "details ->> 'type'", LicenceType.class))
          .filter(Filters.text("licenceNumber", "details ->> 'number'"))
          .export("证件类型", view -> view.details().type().zh())
          .export("证书编号", view -> view.details().number())
          .export("许可范围", view -> view.details().scope())
          .export("发证机关", view -> view.details().authority())
          .build();

  private Licences() {}

  /** The same licence has the same type and number. */
  static String identity(Licence licence) {
    return licence.type() + " " + licence.number();
  }

  private static String title(Licence licence) {
    return licence.type().zh() + " " + licence.number();
  }
}
