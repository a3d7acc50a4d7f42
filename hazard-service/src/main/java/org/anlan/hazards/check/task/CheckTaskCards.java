package org.anlan.hazards.check.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlan.hazards.reference.CardListener;
import org.anlan.hazards.reference.Survivors;
import org.anlan.servicekit.event.Outbox;

/** Open checks go with their enterprise. */
@ApplicationScoped
class CheckTaskCards implements CardListener {

  private final CheckTaskRepository tasks;
  private final Survivors survivors;
  private final Outbox outbox;
  private final Clock clock;

  CheckTaskCards(CheckTaskRepository tasks, Survivors survivors, Outbox outbox, Clock clock) {
    this.tasks = tasks;
    this.survivors = survivors;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void follow(List<UUID> enterprises) {
    var going = tasks.openOf(enterprises);
    var cards =
        survivors.of(
            going.stream()
                .map(task -> Objects.requireNonNull(task.jurisdiction().enterpriseId()))
                .collect(Collectors.toSet()));
    for (var task : going) {
      var in = task.jurisdiction();
      var card = cards.get(in.enterpriseId());
      if (card != null) {
        task.follow(
                card.site(task.site().place(), task.site().placeKind()),
                card.jurisdiction(in.departmentCode()),
                clock.instant())
            .ifPresent(outbox::append);
      }
    }
  }
}
