package org.anlan.hazards.reference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.servicekit.event.BatchSubscriber;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Keeps the cards as the registry tells them. Open hazards go with their enterprise to another
 * township, department or grid; closed ones stay with those who closed them.
 */
@ApplicationScoped
class CardFollower implements BatchSubscriber {

  private static final String CHANGED = "org.anlan.enterprise-card.changed.v1";

  /** Nothing is returned for a card older than the one known: it came late. */
  private static final String UPSERT =
      """
      insert into enterprise_card as card
        (id, version, number, name, identifier, county_code, township_code, department_code, department_codes,
         grid_code, sector_codes, status, lon, lat)
      select (d->>'enterpriseId')::uuid, (d->>'version')::bigint, d->>'number', d->>'name', d->>'identifier',
             d->>'countyCode', d->>'townshipCode', d->>'departmentCode',
             array(select jsonb_array_elements_text(nullif(d->'departmentCodes', 'null'))), d->>'gridCode',
             array(select jsonb_array_elements_text(nullif(d->'sectorCodes', 'null'))), d->>'status',
             (d#>>'{location,lon}')::double precision, (d#>>'{location,lat}')::double precision
        from unnest(?::jsonb[]) as d
      on conflict (id) do update set
        version = excluded.version, number = excluded.number, name = excluded.name, identifier = excluded.identifier,
        county_code = excluded.county_code, township_code = excluded.township_code,
        department_code = excluded.department_code, department_codes = excluded.department_codes,
        grid_code = excluded.grid_code, sector_codes = excluded.sector_codes, status = excluded.status,
        lon = excluded.lon, lat = excluded.lat
      where excluded.version > card.version
      returning id, name, county_code, township_code, department_code, department_codes, grid_code, sector_codes,
        lon, lat, old.id is not null as known
      """;

  private final AgroalDataSource database;
  private final HazardRepository hazards;
  private final Outbox outbox;
  private final Clock clock;

  CardFollower(AgroalDataSource database, HazardRepository hazards, Outbox outbox, Clock clock) {
    this.database = database;
    this.hazards = hazards;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "card-follower";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.enterprise-card");
  }

  @Override
  public boolean wants(String type) {
    return type.equals(CHANGED);
  }

  @Override
  public void receiveAll(List<Fact> facts) {
    var changed = keep(BatchSubscriber.latest(facts));
    if (!changed.isEmpty()) {
      follow(changed);
    }
  }

  /** Keeps the cards and returns those that replaced another. */
  private Map<UUID, EnterpriseCard> keep(String[] cards) {
    var changed = new HashMap<UUID, EnterpriseCard>();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(UPSERT)) {
      statement.setArray(1, connection.createArrayOf("text", cards));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          if (rows.getBoolean("known")) {
            var card = EnterpriseCards.card(rows);
            changed.put(card.id(), card);
          }
        }
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
    return changed;
  }

  private void follow(Map<UUID, EnterpriseCard> cards) {
    for (var hazard : hazards.openAt(cards.keySet())) {
      var card = cards.get(hazard.enterpriseId());
      var site = hazard.site();
      hazard
          .follow(
              card.site(site.place(), site.placeKind()),
              card.jurisdiction(hazard.jurisdiction().departmentCode()),
              clock.instant())
          .ifPresent(outbox::append);
    }
  }
}
