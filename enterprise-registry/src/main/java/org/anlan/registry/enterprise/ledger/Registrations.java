package org.anlan.registry.enterprise.ledger;

import static java.util.stream.Collectors.groupingBy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.Author;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseEvent;
import org.anlan.registry.enterprise.Registration;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.scope.Caller;

/** Takes units of the ledger under supervision that were not there yet. */
@ApplicationScoped
class Registrations {

  private final AgroalDataSource database;
  private final Numbers numbers;
  private final EnterpriseInsert insert;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  Registrations(
      AgroalDataSource database,
      Numbers numbers,
      EnterpriseInsert insert,
      Outbox outbox,
      Caller caller,
      Clock clock) {
    this.database = database;
    this.numbers = numbers;
    this.insert = insert;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /** One insert for all; what the database does not take is there, out of the importer's sight. */
  void make(List<Match> matches, LocalDate today) {
    var now = clock.instant();
    for (var match : matches) {
      if (!caller.scope().covers(new Place(match.becomes(), null))) {
        match.line().refuseAsOutOfScope();
      }
    }
    var registered = new LinkedHashMap<Enterprise, Match>();
    var facts = new LinkedHashMap<UUID, List<EnterpriseEvent>>();
    matches.stream()
        .filter(Match::isOpen)
        .collect(groupingBy(match -> match.becomes().townshipCode().substring(0, 6)))
        .forEach(
            (county, ofCounty) -> {
              var next =
                  numbers
                      .take(Enterprise.NUMBER_PREFIX, county, today.getYear(), ofCounty.size())
                      .iterator();
              for (var match : ofCounty) {
                var enterprise = register(match, next.next(), today, now);
                registered.put(enterprise, match);
                facts.put(enterprise.id(), facts(match, enterprise, today, now));
              }
            });
    var taken = new HashSet<>(insert.run(database, List.copyOf(registered.keySet())));
    registered.forEach(
        (enterprise, match) -> {
          if (taken.contains(enterprise.id())) {
            outbox.append(facts.get(enterprise.id()));
            outbox.appendState(enterprise.card(now));
          } else {
            match.line().refuse("enterprise-duplicate");
          }
        });
  }

  private Enterprise register(Match match, String number, LocalDate today, Instant now) {
    var enterprise =
        Enterprise.register(
            match.becomes(), new Registration(number, today, now, Author.of(caller.actor()), true));
    enterprise.judged(match.placement());
    return enterprise;
  }

  private static List<EnterpriseEvent> facts(
      Match match, Enterprise enterprise, LocalDate today, Instant now) {
    var facts = new ArrayList<EnterpriseEvent>();
    facts.add(enterprise.registered());
    var unit = match.line().row();
    for (var year : unit.keyYears()) {
      facts.add(enterprise.decideKeySupervision(year, unit.keyReason(), today, now));
    }
    return facts;
  }
}
