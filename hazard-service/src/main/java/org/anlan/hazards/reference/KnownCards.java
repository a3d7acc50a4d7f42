package org.anlan.hazards.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardStatus;
import org.hibernate.query.NativeQuery;

/** Keeps the cards, and finds the open hazards that go with them. */
@ApplicationScoped
class KnownCards {

  /** An open hazard and the card of the unit that it belongs to now. */
  record Belonging(Hazard hazard, EnterpriseCard card) {}

  private static final String CARD =
      """
      c.id as card_id, c.name as card_name, c.county_code as card_county, c.township_code as card_township,
      c.department_code as card_department, c.department_codes as card_departments, c.grid_code as card_grid,
      c.sector_codes as card_sectors, c.status as card_status, c.lon as card_lon, c.lat as card_lat
      """;

  /**
   * Cards and what follows them, in one statement. Nothing is returned for a card older than the
   * one known, for it came late, and no hazard of a merger, for its survivor may be in this batch.
   */
  private static final String KEEP =
      """
      with c as (
        insert into enterprise_card as card
          (id, version, number, name, identifier, county_code, township_code, department_code, department_codes,
           grid_code, sector_codes, status, lon, lat, merged_into, registered_on)
        select cast(d->>'enterpriseId' as uuid), cast(d->>'version' as bigint), d->>'number', d->>'name', d->>'identifier',
               d->>'countyCode', d->>'townshipCode', d->>'departmentCode',
               array(select jsonb_array_elements_text(nullif(d->'departmentCodes', 'null'))), d->>'gridCode',
               array(select jsonb_array_elements_text(nullif(d->'sectorCodes', 'null'))), d->>'status',
               cast(d#>>'{location,lon}' as double precision),
               cast(d#>>'{location,lat}' as double precision),
               cast(d->>'mergedInto' as uuid), cast(d->>'registeredOn' as date)
          from unnest(cast(? as jsonb[])) as d
        on conflict (id) do update set
          version = excluded.version, number = excluded.number, name = excluded.name, identifier = excluded.identifier,
          county_code = excluded.county_code, township_code = excluded.township_code,
          department_code = excluded.department_code, department_codes = excluded.department_codes,
          grid_code = excluded.grid_code, sector_codes = excluded.sector_codes, status = excluded.status,
          lon = excluded.lon, lat = excluded.lat, merged_into = excluded.merged_into, registered_on = excluded.registered_on
        where excluded.version > card.version
        returning id, name, county_code, township_code, department_code, department_codes, grid_code, sector_codes,
          status, lon, lat, old.id is not null as known,
          merged_into is not null or exists (select from enterprise_card m where m.merged_into = card.id) as merger)
      select h.*, %s, c.merger as merger
        from c left join hazard h
          on h.enterprise_id = c.id and c.known and not c.merger and h.status = any (cast(? as text[]))
      """
          .formatted(CARD);

  /**
   * The hazards of units that were merged into these, and of these, each with the card of the unit
   * that goes on in its place, as soon as that one is known.
   */
  private static final String SURVIVORS =
      """
      with recursive merged (unit) as (
        select unnest(cast(? as uuid[]))
        union
        select m.id from merged join enterprise_card m on m.merged_into = merged.unit)
      select h.*, %s, true as merger
        from merged
        join hazard h on h.enterprise_id = unit and h.status = any (cast(? as text[]))
        join enterprise_card c on c.id = surviving_enterprise(unit)
      """
          .formatted(CARD);

  private static final String[] OPEN =
      HazardStatus.OPEN.stream().map(Enum::name).toArray(String[]::new);

  private final EntityManager entities;

  KnownCards(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps the cards and says which open hazards belong to which card since. */
  List<Belonging> keep(String[] cards) {
    var belonging = new ArrayList<Belonging>();
    var mergers = new ArrayList<String>();
    for (var row : rows(KEEP, cards)) {
      var card = card(row);
      if ((boolean) row[12]) {
        mergers.add(card.id().toString());
      } else if (row[0] != null) {
        belonging.add(new Belonging((Hazard) row[0], card));
      }
    }
    if (!mergers.isEmpty()) {
      for (var row : rows(SURVIVORS, mergers.toArray(String[]::new))) {
        belonging.add(new Belonging((Hazard) row[0], card(row)));
      }
    }
    return belonging;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, String[] parameter) {
    Query query =
        entities
            .createNativeQuery(sql)
            .unwrap(NativeQuery.class)
            .addEntity("h", Hazard.class)
            .addScalar("card_id", UUID.class)
            .addScalar("card_name", String.class)
            .addScalar("card_county", String.class)
            .addScalar("card_township", String.class)
            .addScalar("card_department", String.class)
            .addScalar("card_departments", String[].class)
            .addScalar("card_grid", String.class)
            .addScalar("card_sectors", String[].class)
            .addScalar("card_status", String.class)
            .addScalar("card_lon", Double.class)
            .addScalar("card_lat", Double.class)
            .addScalar("merger", Boolean.class);
    return query.setParameter(1, parameter).setParameter(2, OPEN).getResultList();
  }

  private static EnterpriseCard card(Object[] row) {
    return new EnterpriseCard(
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        List.of((String[]) row[6]),
        (String) row[7],
        List.of((String[]) row[8]),
        (String) row[9],
        (Double) row[10],
        (Double) row[11]);
  }
}
