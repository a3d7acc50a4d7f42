package org.anlan.registry.dossier.emergency.due;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.dossier.emergency.drill.Drills;
import org.anlan.registry.dossier.emergency.plan.EmergencyPlans;
import org.anlan.registry.dossier.part.PartDesk;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Finds plans and drills that fall due on a day which could not be told yet, because the holidays
 * of the next year were not known, and counts it as soon as they are.
 */
@ApplicationScoped
class OpenDates {

  private final Undated undated;
  private final PartDesk desk;

  OpenDates(Undated undated, PartDesk desk) {
    this.undated = undated;
    this.desk = desk;
  }

  @Scheduled(every = "${registry.expiry-every:10m}", concurrentExecution = ConcurrentExecution.SKIP)
  void search() {
    Caller.asSystem("open-dates-search", this::countAll);
  }

  /** Each unit in a transaction of its own. */
  private void countAll() {
    undated
        .units()
        .forEach(
            unit -> {
              desk.fallDueAnew(EmergencyPlans.KIND, unit);
              desk.fallDueAnew(Drills.KIND, unit);
            });
  }

  /** Each of them falls due for something; one without a day waits for it. */
  @ApplicationScoped
  static class Undated {

    private static final String UNITS =
        """
        select distinct enterprise_id from dossier_part
         where kind in ('EMERGENCY_PLAN', 'DRILL') and ended_on is null and due_on is null
           and enterprise_id is not null
        """;

    private final AgroalDataSource database;

    Undated(AgroalDataSource database) {
      this.database = database;
    }

    @Transactional
    List<UUID> units() {
      try (var connection = database.getConnection();
          var statement = connection.prepareStatement(UNITS);
          var rows = statement.executeQuery()) {
        var units = new ArrayList<UUID>();
        while (rows.next()) {
          units.add(rows.getObject(1, UUID.class));
        }
        return units;
      } catch (SQLException e) {
        throw new DatabaseFailure(e);
      }
    }
  }
}
