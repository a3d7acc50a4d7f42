package org.anlan.registry.supervision.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.registry.enterprise.Author;
import org.anlan.registry.supervision.Correction;
import org.anlan.registry.supervision.Posting;
import org.anlan.registry.supervision.SupervisionLink;
import org.anlan.registry.supervision.Ward;
import org.anlan.registry.supervision.Withdrawal;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.scope.Caller;
import org.hibernate.Session;

/** Makes and ends links, many in one statement. */
@ApplicationScoped
class Postings {

  private static final int BATCH = 1000;

  private final EntityManager entities;
  private final Outbox outbox;
  private final Numbers numbers;
  private final Caller caller;
  private final Clock clock;

  Postings(EntityManager entities, Outbox outbox, Numbers numbers, Caller caller, Clock clock) {
    this.entities = entities;
    this.outbox = outbox;
    this.numbers = numbers;
    this.caller = caller;
    this.clock = clock;
  }

  SupervisionLink post(Posting posting, Ward ward, UUID person) {
    var now = clock.instant();
    var number =
        numbers.next(
            SupervisionLink.NUMBER_PREFIX, ward.countyCode(), LocalDate.now(clock).getYear());
    var entry = new SupervisionLink.Entry(number, person, now, Author.of(caller.actor()), true);
    var link = SupervisionLink.post(posting, ward, entry);
    entities.persist(link);
    outbox.append(link.posted());
    return link;
  }

  /** Whether there was anything to put right. */
  boolean correct(SupervisionLink link, Correction correction, LocalDate today) {
    var fact = link.correct(correction, link.personKey(), today, clock.instant());
    fact.ifPresent(outbox::append);
    return fact.isPresent();
  }

  void withdraw(SupervisionLink link, Withdrawal withdrawal, LocalDate today) {
    outbox.append(link.withdraw(withdrawal, today, clock.instant()));
  }

  void write() {
    entities.unwrap(Session.class).setJdbcBatchSize(BATCH);
    entities.flush();
  }
}
