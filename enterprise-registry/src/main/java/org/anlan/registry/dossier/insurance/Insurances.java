package org.anlan.registry.dossier.insurance;

import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.ListSpec;

/** What is particular to insurances, and what their list offers. */
final class Insurances {

  static final PartSpec<Insurance> KIND =
      PartSpec.of(PartKind.INSURANCE, Insurance.class, Insurances::title)
          .knownBy(Insurance::policyNumber)
          .valid(Insurance::validFrom, Insurance::validTo)
          .checked((policy, today) -> Days.valid(policy.validFrom(), policy.validTo()));

  static final ListSpec<PartView<Insurance>> SPEC =
      PartLists.of("insurances", KIND)
          .export("保单号", view -> view.details().policyNumber())
          .export("承保机构", view -> view.details().insurer())
          .export("保险金额", view -> view.details().insuredAmount())
          .export("被保险人数", view -> view.details().insuredPersons())
          .export("保险费", view -> view.details().premium())
          .build();

  private Insurances() {}

  private static String title(Insurance policy) {
    return policy.insurer() + " " + policy.policyNumber();
  }
}
