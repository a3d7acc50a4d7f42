package org.anlan.hazards.clue.erasure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.anlan.hazards.clue.ClueRepository;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.vault.Vault;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.transaction.ClaimedIds;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Forgets who reported something, when the clue has been closed for as long as the county keeps it
 * and no reward waits to be fetched. One that nobody closed is no reason to keep them for ever:
 * there the time begins with the day on which its last step fell due. What is told of it is that it
 * happened.
 */
@ApplicationScoped
class Erasures {

  static final int BATCH = 100;

  private static final String CLAIM =
      """
      with due as (
        select c.id from clue c
         where c.county_code = ? and c.reported and coalesce(c.closed_at, c.due_at) < ? and c.reporter_erased_at is null
           and not exists (select from reward r
                            where r.clue_id = c.id and r.status in ('PROPOSED', 'APPROVED', 'PAYABLE'))
         order by coalesce(c.closed_at, c.due_at) limit 100 for update skip locked)
      update clue c set reporter_erased_at = ? from due where c.id = due.id
      returning c.id
      """;

  private static final String COUNTIES =
      "select distinct county from directory_entry where county is not null";

  private final AgroalDataSource database;
  private final ClaimedIds claims;
  private final ClueRepository clues;
  private final Vault vault;
  private final Outbox outbox;
  private final CountySettings<HazardProfile> profiles;
  private final Clock clock;

  Erasures(
      AgroalDataSource database,
      ClaimedIds claims,
      ClueRepository clues,
      Vault vault,
      Outbox outbox,
      CountySettings<HazardProfile> profiles,
      Clock clock) {
    this.database = database;
    this.claims = claims;
    this.clues = clues;
    this.vault = vault;
    this.outbox = outbox;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Transactional
  List<String> counties() {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(COUNTIES);
        var rows = statement.executeQuery()) {
      var counties = new ArrayList<String>();
      while (rows.next()) {
        counties.add(rows.getString(1));
      }
      return counties;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Forgets the next ones of a county. True: there may be more. */
  @Transactional
  boolean eraseNext(String county) {
    var now = clock.instant();
    var days = profiles.of(county).clues().reporterDays();
    var due = claims.by(CLAIM, county, at(now.minus(Duration.ofDays(days))), at(now));
    // who reported without a name has left nothing to forget
    var erased = vault.erase(due);
    clues.all(erased).forEach(clue -> outbox.append(clue.reporterErased(now)));
    return due.size() == BATCH;
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
