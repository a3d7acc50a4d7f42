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
import org.anlan.registry.dossier.licence.LicenceEvent.RenewalReminded;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Claims licences that run out and tells of them. The claim is a row, written in the transaction of
 * the fact: however many replicas look and whenever one dies, each notice is given once. Of several
 * that are due at once, because the licence came late, only the most urgent one is given. Units
 * that have closed are told nothing.
 */
@ApplicationScoped
class ExpiryNotices {

  static final int BATCH = 200;

  /** The notice for a licence that has expired; the others are days before it does. */
  private static final int EXPIRED = 0;

  /** Within 30 days of the last day of the application, where that is before the end. */
  private static final int APPLY = 120;

  /** Locks the licence too, so that none is told to expire that is renewed just now. */
  private static final String CLAIM =
      """
      with running as (
        select p.id, p.until_on, p.due_on,
               case when p.until_on < ? then 0 when p.until_on <= ? then 30 when p.until_on <= ? then 60
                    when p.until_on <= ? then 90 else 120 end as days
          from dossier_part p
         where p.kind = 'LICENCE' and p.ended_on is null and p.due_on <= ?
           and (p.until_on <= ? or p.due_for = 'RENEWAL_APPLICATION' and p.due_on <= ?)),
      due as (
        select p.id, p.until_on, r.days
          from running r join dossier_part p on p.id = r.id
         where p.until_on = r.until_on and p.ended_on is null
           and not exists (
             select from enterprise e where e.id = p.enterprise_id and e.status in ('CLOSED', 'CANCELLED'))
           and not exists (
             select from licence_notice n where n.part_id = r.id and n.valid_to = r.until_on and n.days = r.days)
         order by r.due_on, r.id limit 200
           for update of p skip locked),
      claimed as (
        insert into licence_notice (part_id, valid_to, days) select id, until_on, days from due
            on conflict do nothing
        returning part_id, valid_to, days)
      select c.part_id, c.valid_to, c.days, p.number, p.enterprise_id, p.title, p.due_on
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
      for (int days : new int[] {0, 30, 60, 90, 90, 90, 30}) {
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
    var number = row.getString("number");
    var title = row.getString("title");
    return switch (days) {
      case EXPIRED -> new LicenceExpired(id, number, unit, title, validTo, now);
      case APPLY -> {
        var applyBy = row.getObject("due_on", LocalDate.class);
        yield new RenewalReminded(id, number, unit, title, applyBy, validTo, now);
      }
      default -> new LicenceReminded(id, number, unit, title, validTo, days, now);
    };
  }
}
