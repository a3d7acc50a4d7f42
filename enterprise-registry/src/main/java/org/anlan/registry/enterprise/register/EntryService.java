package org.anlan.registry.enterprise.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.EnterpriseEvent;
import org.anlan.registry.enterprise.Registration;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.scope.Caller;

/** Takes units under supervision, one at a time. */
@ApplicationScoped
@Transactional
class EntryService {

  private final EnterpriseRepository enterprises;
  private final Jurisdiction jurisdiction;
  private final Announcements announcements;
  private final Numbers numbers;
  private final Caller caller;
  private final Clock clock;

  EntryService(
      EnterpriseRepository enterprises,
      Jurisdiction jurisdiction,
      Announcements announcements,
      Numbers numbers,
      Caller caller,
      Clock clock) {
    this.enterprises = enterprises;
    this.jurisdiction = jurisdiction;
    this.announcements = announcements;
    this.numbers = numbers;
    this.caller = caller;
    this.clock = clock;
  }

  EnterpriseView register(EnterpriseDetails details) {
    details.check();
    jurisdiction.check(details);
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
                caller.actor().id(),
                false));
    jurisdiction.mustCover(enterprise);
    var facts = new ArrayList<EnterpriseEvent>();
    facts.add(enterprise.registered());
    if (Boolean.TRUE.equals(details.keySupervision())) {
      facts.add(enterprise.decideKeySupervision(today.getYear(), null, today, now));
    }
    enterprises.persist(enterprise);
    announcements.tell(enterprise, facts);
    return EnterpriseView.masked(enterprise, today.getYear());
  }
}
