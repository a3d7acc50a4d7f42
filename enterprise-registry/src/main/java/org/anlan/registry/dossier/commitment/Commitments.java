package org.anlan.registry.dossier.commitment;

import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.ListSpec;

/** What is particular to commitments, and what their list offers. */
final class Commitments {

  static final PartSpec<Commitment> KIND =
      PartSpec.of(PartKind.COMMITMENT, Commitment.class, Commitment::title)
          .valid(Commitment::promisedOn, Commitment::validTo)
          .personal("promisedBy")
          .checked(
              (commitment, today) -> {
                Days.notAhead(commitment.promisedOn(), today, "promisedOn");
                Days.valid(commitment.promisedOn(), commitment.validTo());
              });

  static final ListSpec<PartView<Commitment>> SPEC =
      PartLists.of("commitments", KIND)
          .export("承诺人", view -> view.details().promisedBy())
          .export("承诺内容", view -> view.details().content())
          .export("公开方式", view -> view.details().publishedAt())
          .build();

  private Commitments() {}
}
