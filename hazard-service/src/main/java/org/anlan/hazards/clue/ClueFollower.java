package org.anlan.hazards.clue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.reference.CardListener;
import org.anlan.hazards.reference.EnterpriseCard;
import org.anlan.hazards.reference.Survivors;
import org.anlan.servicekit.event.Outbox;

/** Takes open clues along when the enterprise they are about moves. */
@ApplicationScoped
class ClueFollower implements CardListener {

  private final ClueRepository clues;
  private final Survivors survivors;
  private final Outbox outbox;
  private final Clock clock;

  ClueFollower(ClueRepository clues, Survivors survivors, Outbox outbox, Clock clock) {
    this.clues = clues;
    this.survivors = survivors;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void follow(List<UUID> enterprises) {
    var open = clues.openAt(enterprises);
    var cards = survivors.of(open.stream().map(c -> c.place().enterpriseId()).distinct().toList());
    for (var clue : open) {
      var card = cards.get(clue.place().enterpriseId());
      if (card != null) {
        clue.follow(place(clue.place(), card), scope(clue.scope(), card), clock.instant())
            .ifPresent(outbox::append);
      }
    }
  }

  private static CluePlace place(CluePlace now, EnterpriseCard card) {
    return new CluePlace(
        card.id(), card.name(), now.place(), now.lon(), now.lat(), now.sectorCodes());
  }

  /**
   * Whom it was dispatched to does not change: they have it, and return it if it is not theirs.
   * Where that is the government of the township that it leaves, the one where it comes takes over.
   */
  private static ClueScope scope(ClueScope now, EnterpriseCard card) {
    return new ClueScope(
        card.countyCode(), card.townshipCode(), now.departmentCode(), card.gridCode());
  }
}
