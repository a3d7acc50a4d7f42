package org.anlan.registry.dossier.dishonesty;

import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.DueRules;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.jspecify.annotations.Nullable;

/** What is particular to entries of the list, and what their list offers. */
final class DishonestyEntries {

  static final PartSpec<DishonestyEntry> KIND =
      PartSpec.of(
              PartKind.DISHONESTY_ENTRY, DishonestyEntry.class, entry -> "严重失信：" + entry.reason())
          .valid(DishonestyEntry::decidedOn, DishonestyEntry::until)
          .due(DishonestyEntries::due)
          .checked((entry, today) -> Days.notAhead(entry.noticedOn(), today, "noticedOn"))
          .telling(DishonestyEvent::between);

  static final ListSpec<PartView<DishonestyEntry>> SPEC =
      PartLists.of("dishonesty-entries", KIND)
          .filter(Filters.oneOf("status", "details ->> 'status'", DishonestyStatus.class))
          .export("状态", view -> view.details().status().zh())
          .export("列入依据", view -> view.details().basis())
          .export("告知日期", view -> view.details().noticedOn())
          .export("决定日期", view -> view.details().decidedOn())
          .export("决定书文号", view -> view.details().decisionNumber())
          .export("决定机关", view -> view.details().decidedBy())
          .export("公布日期", view -> view.details().publishedOn())
          .export("移出日期", view -> view.details().removedOn())
          .build();

  private DishonestyEntries() {}

  private static @Nullable Due due(DishonestyEntry entry, DueRules rules) {
    return entry.status() == DishonestyStatus.PUBLISHED ? Due.by(entry.until(), DueFor.END) : null;
  }
}
