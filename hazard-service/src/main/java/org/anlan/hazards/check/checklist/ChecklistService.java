package org.anlan.hazards.check.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.anlan.hazards.check.checklist.ChecklistResource.DraftChecklist;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;

/** Writes checklists and publishes them. */
@ApplicationScoped
@Transactional
class ChecklistService {

  private final ChecklistRepository lists;
  private final Readers readers;
  private final MergePatch patches;
  private final Outbox outbox;
  private final Desk desk;

  ChecklistService(
      ChecklistRepository lists, Readers readers, MergePatch patches, Outbox outbox, Desk desk) {
    this.lists = lists;
    this.readers = readers;
    this.patches = patches;
    this.outbox = outbox;
    this.desk = desk;
  }

  ChecklistView draft(DraftChecklist r) {
    var kind =
        new Checklist.Kind(
            readers.county(), r.sectorCode(), Objects.requireNonNullElse(r.grade(), ""));
    var list =
        Checklist.draft(
            Ids.next(), kind, lists.nextEdition(kind), r.title(), r.items(), desk.signature());
    var fact = list.drafted();
    lists.add(list);
    outbox.append(fact);
    return ChecklistView.of(list);
  }

  ChecklistView find(UUID id) {
    return ChecklistView.of(lists.get(id));
  }

  ChecklistView amend(UUID id, IfMatch seen, JsonNode patch) {
    return tell(
        id,
        seen,
        (list, by) -> {
          var then =
              patches.apply(
                  AmendableChecklist.class,
                  new AmendableChecklist(list.title(), list.items()),
                  patch);
          return list.amend(then.title(), then.items(), by);
        });
  }

  ChecklistView publish(UUID id, IfMatch seen) {
    return tell(id, seen, Checklist::publish);
  }

  private ChecklistView tell(
      UUID id, IfMatch seen, BiFunction<Checklist, Signature, ChecklistEvent> verb) {
    var list = lists.get(id);
    seen.check(list.version());
    var fact = verb.apply(list, desk.signature());
    lists.write();
    outbox.append(fact);
    return ChecklistView.of(list);
  }

  /** What of a draft may be changed. */
  record AmendableChecklist(
      @NotBlank @Size(max = 200) String title,
      @NotEmpty @Size(max = 500) List<@Valid @NotNull ChecklistItem> items) {}
}
