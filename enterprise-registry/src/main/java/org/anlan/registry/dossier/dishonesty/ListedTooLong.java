package org.anlan.registry.dossier.dishonesty;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Finds the entries whose time on the list is over. */
@ApplicationScoped
class ListedTooLong {

  private static final String FIND =
      """
      select id, version from dossier_part
       where kind = 'DISHONESTY_ENTRY' and ended_on is null and due_on < ? and details ->> 'status' = 'PUBLISHED'
       order by due_on, id limit 200
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  ListedTooLong(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Their versions, by id. */
  @Transactional
  Map<UUID, Long> find() {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, LocalDate.now(clock));
      try (var rows = statement.executeQuery()) {
        var found = new LinkedHashMap<UUID, Long>();
        while (rows.next()) {
          found.put(rows.getObject(1, UUID.class), rows.getLong(2));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
