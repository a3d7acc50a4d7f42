package org.anlan.registry.dossier.dishonesty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.anlan.registry.dossier.part.PartDesk;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.web.IfMatch;

/** Takes an entry through its procedure. */
@ApplicationScoped
@Transactional
class DishonestyService {

  private final PartDesk desk;
  private final Clock clock;

  DishonestyService(PartDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  PartView<DishonestyEntry> notice(Notice notice) {
    var entry =
        DishonestyEntry.noticed(
            notice.reason().strip(), notice.basis().strip(), notice.noticedOn());
    try {
      return desk.record(DishonestyEntries.KIND, notice.enterpriseId(), entry);
    } catch (NotFound e) {
      throw InvalidRequest.at("/enterpriseId", "not-found");
    }
  }

  PartView<DishonestyEntry> decide(UUID id, IfMatch expected, Decision decision) {
    return step(id, expected, entry -> entry.decide(decision, today()));
  }

  PartView<DishonestyEntry> publish(UUID id, IfMatch expected, Publication publication) {
    return step(id, expected, entry -> entry.publish(publication, today()));
  }

  PartView<DishonestyEntry> applyForRemoval(
      UUID id, IfMatch expected, RemovalApplication application) {
    return step(id, expected, entry -> entry.applyForRemoval(application, today()));
  }

  PartView<DishonestyEntry> remove(UUID id, IfMatch expected, Removal removal) {
    return step(id, expected, entry -> entry.remove(removal, today()));
  }

  PartView<DishonestyEntry> restore(UUID id, IfMatch expected, Restoration restoration) {
    return step(id, expected, entry -> entry.restore(restoration, today()));
  }

  /** Ends what has been listed for its time; called by the search, in a transaction each. */
  void expire(UUID id, long version) {
    step(id, IfMatch.version(version), entry -> entry.expire(today()));
  }

  private PartView<DishonestyEntry> step(
      UUID id, IfMatch expected, UnaryOperator<DishonestyEntry> step) {
    return desk.advance(DishonestyEntries.KIND, id, expected, step::apply);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
