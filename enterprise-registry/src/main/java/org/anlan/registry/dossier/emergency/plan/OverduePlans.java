package org.anlan.registry.dossier.emergency.plan;

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
import org.anlan.registry.dossier.emergency.plan.PlanEvent.PlanEvaluationOverdue;
import org.anlan.registry.dossier.emergency.plan.PlanEvent.PlanFilingOverdue;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Claims plans of units at work whose last day of filing or of evaluation has passed. The claim is
 * a row, written in the transaction of the fact: however many replicas look and whenever one dies,
 * each day that passed is told once.
 */
@ApplicationScoped
class OverduePlans {

  static final int BATCH = 200;

  /**
   * Locks the plan too, so that none is told to be overdue that is filed just now. What is not
   * filed is due for that first, and has to be evaluated all the same.
   */
  private static final String CLAIM =
      """
      with overdue as (
        select p.id, d.due_for, d.due_on
          from dossier_part p join enterprise e on e.id = p.enterprise_id
          cross join lateral (
            select p.due_for, p.due_on
            union all
            select 'EVALUATION',
                   (coalesce(p.details ->> 'evaluatedOn', p.details ->> 'issuedOn')::date + interval '3 years')::date
             where p.due_for = 'FILING') as d
         where p.kind = 'EMERGENCY_PLAN' and p.ended_on is null and d.due_on < ?
           and d.due_for in ('FILING', 'EVALUATION') and e.status not in ('CLOSED', 'CANCELLED')
           and not exists (
             select from plan_notice n where n.part_id = p.id and n.due_for = d.due_for and n.due_on = d.due_on)
         order by d.due_on, p.id limit 200
           for update of p skip locked),
      claimed as (
        insert into plan_notice (part_id, due_for, due_on) select id, due_for, due_on from overdue
            on conflict do nothing
        returning part_id, due_for, due_on)
      select c.part_id, c.due_for, c.due_on, p.number, p.enterprise_id, p.title
        from claimed c join dossier_part p on p.id = c.part_id
      """;

  private final AgroalDataSource database;
  private final Outbox outbox;
  private final Clock clock;

  OverduePlans(AgroalDataSource database, Outbox outbox, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Tells of the next ones; says how many there were. */
  @Transactional
  int tellNext() {
    var facts = claim(LocalDate.now(clock), clock.instant());
    outbox.append(facts);
    return facts.size();
  }

  private List<PlanEvent> claim(LocalDate today, Instant now) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(CLAIM)) {
      statement.setObject(1, today);
      try (var rows = statement.executeQuery()) {
        var facts = new ArrayList<PlanEvent>();
        while (rows.next()) {
          facts.add(fact(rows, now));
        }
        return facts;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static PlanEvent fact(ResultSet row, Instant now) throws SQLException {
    var id = row.getObject("part_id", UUID.class);
    var day = row.getObject("due_on", LocalDate.class);
    var unit = row.getObject("enterprise_id", UUID.class);
    var number = row.getString("number");
    var title = row.getString("title");
    return DueFor.valueOf(row.getString("due_for")) == DueFor.FILING
        ? new PlanFilingOverdue(id, number, unit, title, day, now)
        : new PlanEvaluationOverdue(id, number, unit, title, day, now);
  }
}
