package org.anlan.registry.dossier.licence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.dossier.licence.LicenceEvent.LicenceExpired;
import org.anlan.registry.dossier.licence.LicenceEvent.LicenceReminded;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Claims licences that run out and tells of them. The claim is a row, written in the transaction of
 * the fact: however many replicas look and whenever one dies, each notice is given once. Of several
 * that are due at once, because the licence came late, only the most urgent one is given.
 */
@ApplicationScoped
class ExpiryNotices {

  static final int BATCH = 200;

  /** The notice for a licence that has expired; the others are days before it does. */
  private static final int EXPIRED = 0;

  /** Locks the licence too, so that none is told to expire that is renewed just now. */
  private static final String CLAIM =
      """
      with due as (
        select p.id, p.until_on,
               case when p.until_on < ? then 0 when p.until_on <= ? then 30 when p.until_on <= ? then 60 else 90 end as days
          from dossier_part p
         where p.kind = 'LICENCE' and p.ended_on is null and p.due_on <= ? and p.until_on <= ?
           and not exists (
             select from licence_notice n
              where n.part_id = p.id and n.valid_to = p.until_on
                and n.days = case when p.until_on < ? then 0 when p.until_on <= ? then 30 when p.until_on <= ? then 60
                                  else 90 end)
         order by p.due_on, p.id limit 200
           for update skip locked),
      claimed as (
        insert into licence_notice (part_id, valid_to, days) select id, until_on, days from due
            on conflict do nothing
        returning part_id, valid_to, days)
      select c.part_id, c.valid_to, c.days, p.number, p.enterprise_id, p.title
        from claimed c join dossier_part p on p.id = c.part_id
      """;

  private final AgroalDataSource database;
  private final Outbox outbox;
  private final Clock clock;

  ExpiryNotices(AgroalDataSource database, Outbox outbox, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Gives the next notices; says how many there were. */
  @Transactional
  int tellNext() {
    var facts = claim(LocalDate.now(clock), clock.instant());
    outbox.append(facts);
    return facts.size();
  }

  private List<LicenceEvent> claim(LocalDate today, Instant now) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(CLAIM)) {
      int next = 1;
      for (int days : new int[] {0, 30, 60, 90, 90, 0, 30, 60}) {
        statement.setObject(next++, today.plusDays(days));
      }
      try (var rows = statement.executeQuery()) {
        var facts = new ArrayList<LicenceEvent>();
        while (rows.next()) {
          facts.add(fact(rows, now));
        }
        return facts;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static LicenceEvent fact(ResultSet row, Instant now) throws SQLException {
    var id = row.getObject("part_id", UUID.class);
    var validTo = row.getObject("valid_to", LocalDate.class);
    var unit = row.getObject("enterprise_id", UUID.class);
    int days = row.getInt("days");
    return days == EXPIRED
        ? new LicenceExpired(
            id, row.getString("number"), unit, row.getString("title"), validTo, now)
        : new LicenceReminded(
            id, row.getString("number"), unit, row.getString("title"), validTo, days, now);
  }
}
