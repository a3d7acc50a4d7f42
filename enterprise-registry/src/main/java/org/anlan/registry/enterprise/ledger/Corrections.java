package org.anlan.registry.enterprise.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseEvent;
import org.anlan.registry.enterprise.StatusChange;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.scope.Caller;
import org.hibernate.Session;

/** Makes enterprises that are there what the ledger says of them. */
@ApplicationScoped
class Corrections {

  private static final int BATCH = 1000;

  private final EntityManager entities;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  Corrections(EntityManager entities, Outbox outbox, Caller caller, Clock clock) {
    this.entities = entities;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /** One update for all; then the cards, which carry the versions that the update gave. */
  void make(List<Match> matches, LocalDate today) {
    var now = clock.instant();
    var told = new LinkedHashMap<Enterprise, List<EnterpriseEvent>>();
    for (var match : matches) {
      var enterprise = Objects.requireNonNull(match.there());
      if (isRefused(match, enterprise, today)) {
        continue;
      }
      var facts = correct(match, enterprise, today, now);
      if (facts.isEmpty()) {
        match.line().alreadyThere();
      } else {
        told.put(enterprise, facts);
      }
    }
    publish(told, now);
  }

  /** Everything is judged before anything changes: a refused line leaves its enterprise alone. */
  private boolean isRefused(Match match, Enterprise enterprise, LocalDate today) {
    Line<Unit> line = match.line();
    if (enterprise.mergedInto() != null) {
      line.refuse("enterprise-merged", enterprise.number());
    }
    if (!caller.scope().covers(new Place(match.becomes(), enterprise.id()))) {
      line.refuseAsOutOfScope();
    }
    var status = line.row().status();
    if (status != null && status != enterprise.status()) {
      if (!enterprise.status().next().contains(status)) {
        line.refuse(
            UnitColumns.STATUS, "enterprise-transition", enterprise.status().zh(), status.zh());
      } else if (enterprise.statusOn() != null && enterprise.statusOn().isAfter(today)) {
        line.refuse(UnitColumns.STATUS, "status-change-before-last", enterprise.statusOn());
      }
    }
    return !line.isOpen();
  }

  private static List<EnterpriseEvent> correct(
      Match match, Enterprise enterprise, LocalDate today, Instant now) {
    var facts = new ArrayList<EnterpriseEvent>();
    enterprise
        .change(match.becomes(), today, true, now)
        .ifPresent(
            fact -> {
              enterprise.judged(match.placement());
              facts.add(fact);
            });
    var unit = match.line().row();
    if (unit.status() != null && unit.status() != enterprise.status()) {
      facts.add(
          enterprise.changeStatus(
              new StatusChange(unit.status(), today, "台账导入", null), today, now));
    }
    for (var year : unit.keyYears()) {
      if (!enterprise.isKeyIn(year)) {
        facts.add(enterprise.decideKeySupervision(year, unit.keyReason(), today, now));
      }
    }
    return facts;
  }

  private void publish(Map<Enterprise, List<EnterpriseEvent>> told, Instant now) {
    entities.unwrap(Session.class).setJdbcBatchSize(BATCH);
    entities.flush();
    told.forEach(
        (enterprise, facts) -> {
          outbox.append(facts);
          outbox.appendState(enterprise.card(now));
        });
  }
}
