package org.anlan.hazards.listing.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.anlan.hazards.listing.ListingRepository;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.transaction.ClaimedIds;

/**
 * Claims listings whose time is over and tells them. The claim is a row, written in the transaction
 * of the fact: each end is told once, however many replicas look.
 */
@ApplicationScoped
class ListingOverdueNotices {

  static final int BATCH = 200;

  private static final String CLAIM =
      """
      with due as (
        select l.id, l.due_on from listing l
         where l.status in ('PUBLISHED', 'SUPERVISING') and l.due_on < ?
           and not exists (select from listing_notice n where n.listing_id = l.id and n.due_on = l.due_on)
         order by l.due_on, l.id limit 200
           for update skip locked)
      insert into listing_notice (listing_id, due_on) select id, due_on from due
          on conflict do nothing
      returning listing_id
      """;

  private final ClaimedIds claims;
  private final ListingRepository listings;
  private final Outbox outbox;
  private final Clock clock;

  ListingOverdueNotices(ClaimedIds claims, ListingRepository listings, Outbox outbox, Clock clock) {
    this.claims = claims;
    this.listings = listings;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Tells the next listings whose time is over; says how many there were. */
  @Transactional
  int tellNext() {
    var claimed = claims.by(CLAIM, LocalDate.now(clock));
    if (!claimed.isEmpty()) {
      var now = clock.instant();
      listings.all(claimed).forEach(listing -> outbox.append(listing.overdue(now)));
    }
    return claimed.size();
  }
}
