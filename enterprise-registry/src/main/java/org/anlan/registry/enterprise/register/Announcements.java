package org.anlan.registry.enterprise.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseEvent;
import org.anlan.servicekit.event.Outbox;

/** Tells the other services what happened to an enterprise and how it stands now. */
@ApplicationScoped
class Announcements {

  private final EnterpriseRepository enterprises;
  private final Outbox outbox;
  private final Clock clock;

  Announcements(EnterpriseRepository enterprises, Outbox outbox, Clock clock) {
    this.enterprises = enterprises;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Writes the enterprise first: the card carries the version that others will compare. */
  void tell(Enterprise enterprise, List<? extends EnterpriseEvent> facts) {
    enterprises.write();
    outbox.append(facts);
    outbox.appendState(enterprise.card(clock.instant()));
  }

  void tell(Enterprise enterprise, EnterpriseEvent fact) {
    tell(enterprise, List.of(fact));
  }
}
