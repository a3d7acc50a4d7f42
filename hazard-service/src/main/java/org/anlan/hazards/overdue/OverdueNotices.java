package org.anlan.hazards.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.transaction.ClaimedIds;

/**
 * Claims passed deadlines and tells them. The claim is a row, written in the transaction of the
 * fact: however many replicas look and whenever one dies, each deadline is told once.
 */
@ApplicationScoped
class OverdueNotices {

  static final int BATCH = 200;

  /** Locks the hazard too, so that the fact cannot be told after one that happened later. */
  private static final String CLAIM =
      """
      with due as (
        select h.id, h.rectify_by from hazard h
         where h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING') and h.rectify_by < ?
           and not exists (select from overdue_notice n where n.hazard_id = h.id and n.rectify_by = h.rectify_by)
         order by h.rectify_by, h.id limit 200
           for update skip locked)
      insert into overdue_notice (hazard_id, rectify_by) select id, rectify_by from due
          on conflict do nothing
      returning hazard_id
      """;

  private final ClaimedIds claims;
  private final HazardRepository hazards;
  private final Outbox outbox;
  private final Clock clock;

  OverdueNotices(ClaimedIds claims, HazardRepository hazards, Outbox outbox, Clock clock) {
    this.claims = claims;
    this.hazards = hazards;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Tells the next passed deadlines; says how many there were. */
  @Transactional
  int tellNext() {
    var claimed = claims.by(CLAIM, LocalDate.now(clock));
    if (!claimed.isEmpty()) {
      var now = clock.instant();
      hazards.all(claimed).forEach(hazard -> outbox.append(hazard.overdue(now)));
    }
    return claimed.size();
  }
}
