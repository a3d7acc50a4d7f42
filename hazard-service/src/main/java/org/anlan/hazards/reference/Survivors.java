package org.anlan.hazards.reference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** The cards of units as they live on: their own, or that of the unit they were merged into. */
@ApplicationScoped
public class Survivors {

  private static final String LOOK_UP =
      "select u.unit, %s from unnest(?::uuid[]) as u(unit) join enterprise_card on id = surviving_enterprise(u.unit)"
          .formatted(EnterpriseCards.COLUMNS);

  private final AgroalDataSource database;

  Survivors(AgroalDataSource database) {
    this.database = database;
  }

  /** For background work: whoever looks, all cards are in sight. Unknown units are left out. */
  public Map<UUID, EnterpriseCard> of(Collection<UUID> units) {
    if (units.isEmpty()) {
      return Map.of();
    }
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(LOOK_UP)) {
      statement.setArray(1, connection.createArrayOf("uuid", units.toArray()));
      var cards = new HashMap<UUID, EnterpriseCard>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          cards.put(rows.getObject("unit", UUID.class), EnterpriseCards.card(rows));
        }
      }
      return cards;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
