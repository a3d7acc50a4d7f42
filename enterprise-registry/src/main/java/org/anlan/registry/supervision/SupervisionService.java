package org.anlan.registry.supervision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.registry.enterprise.Author;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;

/** Posts people to units and withdraws them. */
@ApplicationScoped
@Transactional
class SupervisionService {

  private final SupervisionRepository links;
  private final PersonRegister people;
  private final MergePatch patches;
  private final Outbox outbox;
  private final Numbers numbers;
  private final Caller caller;
  private final Clock clock;

  SupervisionService(
      SupervisionRepository links,
      PersonRegister people,
      MergePatch patches,
      Outbox outbox,
      Numbers numbers,
      Caller caller,
      Clock clock) {
    this.links = links;
    this.people = people;
    this.patches = patches;
    this.outbox = outbox;
    this.numbers = numbers;
    this.caller = caller;
    this.clock = clock;
  }

  SupervisionView find(UUID id) {
    return SupervisionView.masked(links.get(id));
  }

  SupervisionView post(Posting posting) {
    posting.check();
    var enterprise = links.ward(posting.enterpriseId());
    mustStillWork(enterprise);
    var today = LocalDate.now(clock);
    var met = people.meet(posting, enterprise.countyCode(), today);
    if (posting.organizationCode() != null && !met.organizationInUse()) {
      throw InvalidRequest.at("/organizationCode", "unknown-code", posting.organizationCode());
    }
    if (met.busyThere()) {
      throw new RuleViolation("supervision-link-duplicate", posting.person());
    }
    var number =
        numbers.next(SupervisionLink.NUMBER_PREFIX, enterprise.countyCode(), today.getYear());
    var entry =
        new SupervisionLink.Entry(
            number, met.key(), clock.instant(), Author.of(caller.actor()), false);
    var link = SupervisionLink.post(posting, Ward.of(enterprise), entry);
    links.persist(link);
    outbox.append(link.posted());
    return SupervisionView.masked(link);
  }

  /** A person, a day or a post that was entered wrongly; the unit and the kind stay. */
  SupervisionView correct(UUID id, IfMatch expected, JsonNode patch) {
    var link = links.get(id, expected);
    var before = link.correction();
    var wanted = patches.apply(Correction.class, before, patch);
    wanted.check();
    var today = LocalDate.now(clock);
    if (!wanted.since(before).isEmpty()) {
      var person = person(link, before, wanted);
      var met = people.meetAgain(link, person, wanted, today);
      if (wanted.organizationCode() != null
          && !wanted.organizationCode().equals(before.organizationCode())
          && !met.organizationInUse()) {
        throw InvalidRequest.at("/organizationCode", "unknown-code", wanted.organizationCode());
      }
      if (met.busyThere()) {
        throw new RuleViolation("supervision-link-duplicate", wanted.person());
      }
      link.correct(wanted, person, today, clock.instant()).ifPresent(outbox::append);
      links.write(wanted.person());
    }
    return SupervisionView.masked(link);
  }

  /** Another name, or a number that tells this one apart, is another person. */
  private UUID person(SupervisionLink link, Correction before, Correction wanted) {
    return wanted.person().equals(before.person()) && wanted.personCode() == null
        ? link.personKey()
        : people.known(link.ward().countyCode(), wanted.person(), wanted.personCode());
  }

  SupervisionView withdraw(UUID id, IfMatch expected, Withdrawal withdrawal) {
    var link = links.get(id, expected);
    outbox.append(link.withdraw(withdrawal, LocalDate.now(clock), clock.instant()));
    links.flush();
    return SupervisionView.masked(link);
  }

  private static void mustStillWork(Enterprise enterprise) {
    if (enterprise.mergedInto() != null) {
      throw new RuleViolation("enterprise-merged", enterprise.number());
    }
    if (enterprise.status().isOver()) {
      throw new RuleViolation("supervision-of-closed-enterprise", enterprise.number());
    }
  }
}
