package org.anlan.registry.dossier.responsibility;

import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.ListSpec;

/** What is particular to responsibility posts, and what their list offers. */
final class ResponsibilityPosts {

  static final PartSpec<ResponsibilityPost> KIND =
      PartSpec.of(PartKind.RESPONSIBILITY_POST, ResponsibilityPost.class, ResponsibilityPost::post)
          .since(ResponsibilityPost::signedOn)
          .personal("holder")
          .checked((post, today) -> Days.notAhead(post.signedOn(), today, "signedOn"));

  static final ListSpec<PartView<ResponsibilityPost>> SPEC =
      PartLists.of("responsibility-posts", KIND)
          .export("在岗人员", view -> view.details().holder())
          .export("责任清单", view -> String.join(";", view.details().duties()))
          .export("签订日期", view -> view.details().signedOn())
          .build();

  private ResponsibilityPosts() {}
}
