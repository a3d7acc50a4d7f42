package org.anlan.benchmark.fill;

/**
 * The hazards of a larger county. Templates are the demo county's own, so every column has values
 * that occur; place and time are spread over all enterprises and the last three years.
 */
final class MadeHazards {

  private static final String FOUND =
      "current_date - (case when open then n %% 25 else 30 + n * 7919 %% 1065 end)::int";

  /** From and to are the first and the last number. */
  static final String SQL =
      """
      with template as (
        select h.*, h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING', 'COMPLETED') as open,
               row_number() over (order by h.number) - 1 as place_in_order
          from hazard h where h.number like 'PL-%%'
      ),
      card as (
        select c.*, row_number() over (order by c.number) - 1 as place_in_order from enterprise_card c
      ),
      made as (
        select n, t.*, c.id as at_id, c.name as at_name, c.county_code as at_county, c.township_code as at_township,
               c.department_code as at_department, c.grid_code as at_grid, c.sector_codes as at_sectors,
               c.lon as at_lon, c.lat as at_lat, FOUND as new_found_on
          from generate_series(%d::bigint, %d) n
          join template t on t.place_in_order = n %% (select count(*) from template)
          join card c on c.place_in_order = n * 104729 %% (select count(*) from card)
      )
      insert into hazard (id, version, number, county_code, township_code, department_code, grid_code, enterprise_id,
                          sector_codes, enterprise_name, place, place_kind, lon, lat, level, status, source,
                          inspection_level, description, category, basis_standard, basis_item, found_on, rectify_by,
                          closed_on, closed_how, merged_into, listing_level, listed_on, delisted_on, campaigns,
                          imported, rectification, search_text, created_at, created_by, created_by_name)
      select ('PREFIX' || lpad(n::text, 12, '0'))::uuid, version, 'BM' || lpad(n::text, 10, '0'), at_county,
             at_township, at_department, at_grid, at_id, at_sectors, at_name, place, place_kind, at_lon + NEAR, at_lat + FAR,
             level, status, source, inspection_level, description, category, basis_standard, basis_item,
             new_found_on, new_found_on + 30, new_found_on + (closed_on - found_on), closed_how, merged_into,
             listing_level, case when listed_on is not null then new_found_on + 5 end,
             case when delisted_on is not null then new_found_on + 20 end, campaigns, imported, rectification,
             'bm' || lpad(n::text, 10, '0') || at_name || description, created_at, created_by, created_by_name
        from made order by n
      """
          .replace("FOUND as", FOUND + " as")
          .replace("NEAR", "(n * 7919 %% 1009 - 504) * 0.00001")
          .replace("FAR", "(n * 104729 %% 1013 - 506) * 0.00001")
          .replace("PREFIX", Counties.ID_PREFIX);

  static final String FACT_COLUMNS =
      """
      hazard_id, number, version, level, status, source, enterprise_id, county_code, township_code, department_code,
      grid_code, sector_codes, found_on, rectify_by, closed_on, closed_how, listed_on, listing_level, delisted_on,
      campaigns, imported, changed_at""";

  /** The same hazards as the facts that would have told of them. */
  static final String FACTS =
      """
      copy (select id, number, version, level, status, source, enterprise_id, county_code, township_code,
                   department_code, grid_code, sector_codes, found_on, rectify_by, closed_on, closed_how, listed_on,
                   listing_level, delisted_on, campaigns, imported, now()
              from hazard where id between '%s' and '%s') to stdout
      """;

  private MadeHazards() {}
}
