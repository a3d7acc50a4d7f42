package org.anlan.registry.enterprise.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anlan.registry.enterprise.Author;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.EnterpriseEvent;
import org.anlan.registry.enterprise.EnterpriseEvent.EnterpriseFoundDistinct;
import org.anlan.registry.enterprise.Placement;
import org.anlan.registry.enterprise.Registration;
import org.anlan.registry.enterprise.duplicate.Distinctions;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;

/** Takes units under supervision, one at a time. */
@ApplicationScoped
@Transactional
class EntryService {

  /** Why records are distinct of which somebody said so on entry. */
  private static final String CONFIRMED = "登记时确认";

  private final EnterpriseRepository enterprises;
  private final Jurisdiction jurisdiction;
  private final Announcements announcements;
  private final Distinctions distinctions;
  private final Numbers numbers;
  private final Caller caller;
  private final Clock clock;

  EntryService(
      EnterpriseRepository enterprises,
      Jurisdiction jurisdiction,
      Announcements announcements,
      Distinctions distinctions,
      Numbers numbers,
      Caller caller,
      Clock clock) {
    this.enterprises = enterprises;
    this.jurisdiction = jurisdiction;
    this.announcements = announcements;
    this.distinctions = distinctions;
    this.numbers = numbers;
    this.caller = caller;
    this.clock = clock;
  }

  /** A second record of a unit is refused; one that only looks like it, until somebody knows. */
  EnterpriseView register(EnterpriseDetails given, boolean confirmedDistinct) {
    given.check();
    var judgement = jurisdiction.judgeAnew(given);
    boolean follows = Placement.follows(given, null, false);
    var details = follows ? judgement.mapped(given) : given;
    var placement = judgement.placement(details, follows);
    jurisdiction.mustLieWithin(details, placement);
    var today = LocalDate.now(clock);
    var now = clock.instant();
    var county = details.townshipCode().substring(0, 6);
    var enterprise =
        Enterprise.register(
            details,
            new Registration(
                numbers.next(Enterprise.NUMBER_PREFIX, county, today.getYear()),
                today,
                now,
                Author.of(caller.actor()),
                false));
    enterprise.judged(placement);
    jurisdiction.mustCover(enterprise);
    mustBeNew(judgement.twins(), confirmedDistinct);
    var facts = new ArrayList<EnterpriseEvent>();
    facts.add(enterprise.registered());
    if (Boolean.TRUE.equals(details.keySupervision())) {
      facts.add(enterprise.decideKeySupervision(today.getYear(), null, today, now));
    }
    for (var twin : judgement.twins()) {
      facts.add(
          new EnterpriseFoundDistinct(
              enterprise.id(),
              enterprise.number(),
              twin.id(),
              twin.number(),
              CONFIRMED,
              false,
              now));
    }
    enterprises.persist(enterprise);
    announcements.tell(enterprise, facts);
    rememberDistinct(enterprise, judgement.twins());
    return EnterpriseView.masked(enterprise, today.getYear());
  }

  /** Whoever confirmed it once is not asked again by the list of duplicates. */
  private void rememberDistinct(Enterprise enterprise, List<Twin> twins) {
    if (!twins.isEmpty()) {
      distinctions.remember(enterprise.id(), twins.stream().map(Twin::id).toList(), CONFIRMED);
    }
  }

  private static void mustBeNew(List<Twin> twins, boolean confirmedDistinct) {
    var same = twins.stream().filter(Twin::same).map(Twin::id).toList();
    if (!same.isEmpty()) {
      throw new RuleViolation("enterprise-duplicate").because(same);
    }
    if (!twins.isEmpty() && !confirmedDistinct) {
      throw new RuleViolation("possible-duplicate", twins.getFirst().number())
          .because(twins.stream().map(Twin::id).toList());
    }
  }
}
