package org.anlan.hazards.warning;

import org.anlan.hazards.profile.WarningKind;
import org.jspecify.annotations.Nullable;

/**
 * What makes each kind of warning true: one statement each, over county, day, days and count, in
 * this order. Its columns: the cause, the hazard, a title, and where it lies.
 */
final class Causes {

  private static final String PLACE =
      "county_code, township_code, department_code, grid_code, enterprise_id, sector_codes";

  private static final String OF_HAZARD =
      """
      select h.id::text as cause, h.id as hazard_id, h.number || ' ' || coalesce(h.enterprise_name, h.place) as title,
             h.county_code, h.township_code, h.department_code, h.grid_code, h.enterprise_id, h.sector_codes
        from hazard h cross join given where h.county_code = given.county and """;

  private static final String AWAITING =
      " h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING') and ";

  private static final String LISTING_OVERDUE =
      """
      select l.id::text as cause, l.hazard_id, l.number || ' ' || l.site as title,
             l.county_code, l.township_code, l.department_code, l.grid_code, l.enterprise_id, l.sector_codes
        from listing l cross join given
       where l.county_code = given.county and l.status in ('PUBLISHED', 'SUPERVISING')
         and l.due_on < given.day - given.days
      """;

  private static final String DENSITY =
      """
      select c.id::text as cause, null::uuid as hazard_id, c.name as title,
             c.county_code, c.township_code, c.department_code, c.grid_code, c.id as enterprise_id, c.sector_codes
        from enterprise_card c cross join given
       where c.county_code = given.county
         and c.id in (select h.enterprise_id from hazard h
                       where h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING', 'COMPLETED')
                         and h.enterprise_id is not null
                       group by h.enterprise_id having count(*) >= (select count from given))
      """;

  private Causes() {}

  /** The statement; null where the records are not kept that it would ask. */
  static @Nullable String of(WarningKind kind) {
    return switch (kind) {
      case OVERDUE ->
          OF_HAZARD + AWAITING + "h.level = 'GENERAL' and h.rectify_by < given.day - given.days";
      case OVERDUE_MAJOR ->
          OF_HAZARD + AWAITING + "h.level = 'MAJOR' and h.rectify_by < given.day - given.days";
      case DUE_SOON ->
          OF_HAZARD + AWAITING + "h.rectify_by between given.day and given.day + given.days";
      case INTERIM_REVIEW_DUE ->
          OF_HAZARD
              + " h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING', 'COMPLETED')"
              + " and h.interim_review_on <= (given.day - given.days)::text";
      case LISTING_OVERDUE -> LISTING_OVERDUE;
      case DENSITY -> DENSITY;
      case RED_RISK_UNREVIEWED, DEVICE_SILENT -> null;
    };
  }

  private static String with(String causes) {
    return "with given (county, day, days, count) as (values (?::text, ?::date, ?::int, ?::bigint)), cause as ("
        + causes
        + ")\n";
  }

  /** Raises what has not been raised; a cause cleared by hand has to go before it comes again. */
  static String raise(String causes) {
    return with(causes)
        + """
        insert into warning (id, version, kind, colour, cause, hazard_id, title, %1$s, status, rung, raised_at, rung_since)
        select gen_random_uuid(), 0, ?, ?, c.cause, c.hazard_id, c.title, %1$s, 'RAISED',
               case when c.grid_code is null then 'TOWNSHIP' else 'GRID' end, ?, ?
          from cause c
         where not exists (select from warning w where w.kind = ? and w.cause = c.cause and w.gone_at is null)
         limit 200
        on conflict (kind, cause) where gone_at is null do nothing
        returning id
        """
            .formatted(PLACE);
  }

  /** The warnings whose cause is gone, whoever has seen to them. */
  static String gone(String causes) {
    return with(causes)
        + """
        update warning w set gone_at = ? from given
         where w.kind = ? and w.county_code = given.county and w.gone_at is null
           and not exists (select from cause c where c.cause = w.cause)
        returning w.id
        """;
  }
}
