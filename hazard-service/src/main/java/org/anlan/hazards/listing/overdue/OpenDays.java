package org.anlan.hazards.listing.overdue;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.listing.Listing;
import org.anlan.hazards.listing.ListingDesk;
import org.anlan.hazards.listing.ListingRepository;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * Listings with a day that could not be counted because the holidays on the way were not known.
 * They are few, and none at all for most of the year.
 */
@ApplicationScoped
class OpenDays {

  static final int BATCH = 200;

  /** Whoever else writes one of them now is not waited for: the next search finds it again. */
  private static final String NEXT =
      """
      select id from listing
       where id > ? and not imported
         and (publish_by is null and jsonb_typeof(file -> 'approval') = 'object'
              or publish_end_by is null and jsonb_typeof(file -> 'delisting') = 'object'
              or jsonb_path_exists(file, '$.extensions[*] ? (!exists(@.decideBy) || @.decideBy == null)'))
       order by id limit 200 for update skip locked
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private final AgroalDataSource database;
  private final ListingRepository listings;
  private final ListingDesk desk;
  private final Outbox outbox;
  private final Clock clock;

  OpenDays(
      AgroalDataSource database,
      ListingRepository listings,
      ListingDesk desk,
      Outbox outbox,
      Clock clock) {
    this.database = database;
    this.listings = listings;
    this.desk = desk;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Counts the days of the next ones after that; the last one looked at, null at the end. */
  @Transactional
  @Nullable UUID countNext(@Nullable UUID after) {
    var open = find(after == null ? FIRST : after);
    var now = clock.instant();
    for (var listing : open.isEmpty() ? List.<Listing>of() : listings.all(open)) {
      listing.countDays(desk.terms(listing), now).ifPresent(outbox::append);
    }
    return open.size() < BATCH ? null : open.getLast();
  }

  private List<UUID> find(UUID after) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(NEXT)) {
      statement.setObject(1, after);
      try (var rows = statement.executeQuery()) {
        var found = new ArrayList<UUID>();
        while (rows.next()) {
          found.add(rows.getObject(1, UUID.class));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
