package org.anlan.hazards.reference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Keeps the cards, and knows where the hazards of each unit belong since. */
@ApplicationScoped
class KnownCards {

  /** Nothing is returned for a card older than the one known: it came late. */
  private static final String UPSERT =
      """
      insert into enterprise_card as card
        (id, version, number, name, identifier, county_code, township_code, department_code, department_codes,
         grid_code, sector_codes, status, lon, lat, merged_into)
      select (d->>'enterpriseId')::uuid, (d->>'version')::bigint, d->>'number', d->>'name', d->>'identifier',
             d->>'countyCode', d->>'townshipCode', d->>'departmentCode',
             array(select jsonb_array_elements_text(nullif(d->'departmentCodes', 'null'))), d->>'gridCode',
             array(select jsonb_array_elements_text(nullif(d->'sectorCodes', 'null'))), d->>'status',
             (d#>>'{location,lon}')::double precision, (d#>>'{location,lat}')::double precision,
             (d->>'mergedInto')::uuid
        from unnest(?::jsonb[]) as d
      on conflict (id) do update set
        version = excluded.version, number = excluded.number, name = excluded.name, identifier = excluded.identifier,
        county_code = excluded.county_code, township_code = excluded.township_code,
        department_code = excluded.department_code, department_codes = excluded.department_codes,
        grid_code = excluded.grid_code, sector_codes = excluded.sector_codes, status = excluded.status,
        lon = excluded.lon, lat = excluded.lat, merged_into = excluded.merged_into
      where excluded.version > card.version
      returning id, name, county_code, township_code, department_code, department_codes, grid_code, sector_codes,
        status, lon, lat, old.id is not null as known,
        merged_into is not null or exists (select from enterprise_card m where m.merged_into = card.id) as merger
      """;

  /** Units that were merged into these, and these, each with the one that goes on in its place. */
  private static final String SURVIVORS =
      """
      with recursive merged (unit) as (
        select unnest(?::uuid[])
        union
        select c.id from merged join enterprise_card c on c.merged_into = merged.unit)
      select unit, %s from merged join enterprise_card on id = surviving_enterprise(unit)
      """
          .formatted(EnterpriseCards.COLUMNS);

  private final AgroalDataSource database;

  KnownCards(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Keeps the cards and says, for each unit they concern, the card of the unit that its hazards
   * belong to now: its own, or that of the unit it was merged into as soon as that one is known.
   */
  Map<UUID, EnterpriseCard> keep(String[] cards) {
    var belonging = new HashMap<UUID, EnterpriseCard>();
    var mergers = new ArrayList<UUID>();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(UPSERT)) {
      statement.setArray(1, connection.createArrayOf("text", cards));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var card = EnterpriseCards.card(rows);
          if (rows.getBoolean("merger")) {
            mergers.add(card.id());
          } else if (rows.getBoolean("known")) {
            belonging.put(card.id(), card);
          }
        }
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
    if (!mergers.isEmpty()) {
      belonging.putAll(survivors(mergers));
    }
    return belonging;
  }

  private Map<UUID, EnterpriseCard> survivors(Collection<UUID> units) {
    var survivors = new HashMap<UUID, EnterpriseCard>();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(SURVIVORS)) {
      statement.setArray(1, connection.createArrayOf("uuid", units.toArray()));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          survivors.put(rows.getObject("unit", UUID.class), EnterpriseCards.card(rows));
        }
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
    return survivors;
  }
}
