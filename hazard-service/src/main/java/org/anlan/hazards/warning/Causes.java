package org.anlan.hazards.warning;

import java.util.Collections;
import org.anlan.hazards.profile.WarningKind;

/**
 * What makes each kind of warning true, and in which colour: statements over the rules of the kind,
 * one row of {@code given} each. A cause that several rules find has the gravest of their colours.
 */
final class Causes {

  private static final String PLACE =
      "county_code, township_code, department_code, grid_code, enterprise_id, sector_codes";

  /** As {@link Rung#nearest} has it. */
  private static final String NEAREST =
      "case when c.township_code = '' then 'COUNTY' when c.grid_code is null then 'TOWNSHIP' else 'GRID' end";

  private static final String OF_HAZARD =
      """
      select h.id::text as cause, h.id as hazard_id, h.number || ' ' || coalesce(h.enterprise_name, h.place) as title,
             h.county_code, h.township_code, h.department_code, h.grid_code, h.enterprise_id, h.sector_codes,
             given.colour, given.rank
        from hazard h join given on h.county_code = given.county
       where\s""";

  private static final String AWAITING =
      " h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING') and ";

  private static final String LISTING_OVERDUE =
      """
      select l.id::text as cause, l.hazard_id, l.number || ' ' || l.site as title,
             l.county_code, l.township_code, l.department_code, l.grid_code, l.enterprise_id, l.sector_codes,
             given.colour, given.rank
        from listing l join given on l.county_code = given.county
       where l.status in ('PUBLISHED', 'SUPERVISING') and l.due_on < given.day - given.days
      """;

  private static final String DENSITY =
      """
      select c.id::text as cause, null::uuid as hazard_id, c.name as title,
             c.county_code, c.township_code, c.department_code, c.grid_code, c.id as enterprise_id, c.sector_codes,
             given.colour, given.rank
        from (select h.enterprise_id, count(*) as open from hazard h
               where h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING', 'COMPLETED')
                 and h.county_code = (select county from given limit 1) and h.enterprise_id is not null
               group by h.enterprise_id) dense
        join given on dense.open >= given.count
        join enterprise_card c on c.id = dense.enterprise_id and c.county_code = given.county
      """;

  private static final String RED_RISK =
      """
      select r.id::text as cause, null::uuid as hazard_id, r.number || ' ' || r.name as title,
             r.county_code, r.township_code, r.department_code, r.grid_code, r.enterprise_id, r.sector_codes,
             given.colour, given.rank
        from risk_point r join given on r.county_code = given.county
       where r.status <> 'ELIMINATED' and r.colour = 'RED' and r.looked_on <= given.looked
      """;

  private static final String DEVICE_SILENT =
      """
      select d.id::text as cause, null::uuid as hazard_id, d.code || ' ' || d.name as title,
             d.county_code, d.township_code, d.department_code, d.grid_code, d.enterprise_id, '{}'::text[] as sector_codes,
             given.colour, given.rank
        from device d join given on d.county_code = given.county
       where d.status = 'ACTIVE'
         and coalesce(d.heard_at, d.created_at) + make_interval(days => given.days, secs => d.silent_after_seconds)
             < given.moment
      """;

  /**
   * Its number and no more: what was told, and of whom, may give somebody away. It is no
   * enterprise's and no grid's, and no department's before it is dispatched.
   */
  private static final String CLUE =
      """
      select c.id::text as cause, null::uuid as hazard_id, c.number as title, c.county_code,
             %s as township_code, %s as department_code, null::text as grid_code,
             null::uuid as enterprise_id, c.sector_codes, given.colour, given.rank
        from clue c join given on c.county_code = given.county
       where c.due_at < given.moment - make_interval(days => given.days)
         and c.status %s ('SUBMITTED', 'RETURNED')
      """;

  private Causes() {}

  private static String of(WarningKind kind) {
    return switch (kind) {
      case OVERDUE ->
          OF_HAZARD + AWAITING + "h.level = 'GENERAL' and h.rectify_by < given.day - given.days";
      case OVERDUE_MAJOR ->
          OF_HAZARD + AWAITING + "h.level = 'MAJOR' and h.rectify_by < given.day - given.days";
      case DUE_SOON ->
          OF_HAZARD + AWAITING + "h.rectify_by between given.day and given.day + given.days";
      case PLAN_OVERDUE ->
          OF_HAZARD
              + " h.status = 'ASSIGNED'"
              + " and (h.rectification #>> '{assignment,signed,on}') < (given.day - given.days)::text";
      case INTERIM_REVIEW_DUE ->
          OF_HAZARD
              + " h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING', 'COMPLETED')"
              + " and h.interim_review_on <= (given.day - given.days)::text";
      case LISTING_OVERDUE -> LISTING_OVERDUE;
      case DENSITY -> DENSITY;
      case RED_RISK_UNREVIEWED -> RED_RISK;
      case DEVICE_SILENT -> DEVICE_SILENT;
      case CLUE_UNDISPATCHED ->
          CLUE.formatted(
              "case when given.by_township then coalesce(c.township_code, '') else '' end",
              "''",
              "in");
      case CLUE_LATE ->
          CLUE.formatted("coalesce(c.township_code, '')", "c.department_code", "not in");
    };
  }

  /**
   * County, day, moment, days, count, colour, its rank, the bound of reviews and whether townships
   * dispatch clues, per rule.
   */
  private static String found(WarningKind kind, int rules) {
    return """
        with given (county, day, moment, days, count, colour, rank, looked, by_township) as (values %s),
             found as (%s),
             cause as (select distinct on (found.cause) * from found order by found.cause, found.rank)
        """
        .formatted(
            String.join(
                ", ",
                Collections.nCopies(
                    rules,
                    "(?::text, ?::date, ?::timestamptz, ?::int, ?::bigint, ?::text, ?::int, ?::date, ?::boolean)")),
            of(kind));
  }

  /** Raises what has not been raised; a cause cleared by hand has to go before it comes again. */
  static String raise(WarningKind kind, int rules) {
    return found(kind, rules)
        + """
        insert into warning (id, version, kind, colour, cause, hazard_id, title, %1$s, status, rung, raised_at, rung_since)
        select gen_random_uuid(), 0, ?, c.colour, c.cause, c.hazard_id, c.title, %1$s, 'RAISED',
               %2$s, ?, ?
          from cause c
         where not exists (select from warning w where w.kind = ? and w.cause = c.cause and w.gone_at is null)
         limit 200
        on conflict (kind, cause) where gone_at is null do nothing
        returning id
        """
            .formatted(PLACE, kind == WarningKind.CLUE_LATE ? "'DEPARTMENT'" : NEAREST);
  }

  /** The warnings that a graver rule has come to hold for. */
  static String graver(WarningKind kind, int rules) {
    return found(kind, rules)
        + """
        select w.id, c.colour from warning w join cause c on c.cause = w.cause
         where w.kind = ? and w.gone_at is null
           and array_position(array['RED', 'ORANGE', 'YELLOW', 'BLUE'], w.colour) - 1 > c.rank
         limit 200
        """;
  }

  /** The warnings whose cause is gone, whoever has seen to them. */
  static String gone(WarningKind kind, int rules) {
    return found(kind, rules)
        + """
        update warning w set gone_at = ?
         where w.kind = ? and w.county_code = ? and w.gone_at is null
           and not exists (select from cause c where c.cause = w.cause)
        returning w.id
        """;
  }

  /** The warnings of a kind that the county warns of no longer. */
  static String unruled() {
    return """
        update warning w set gone_at = ?
         where w.kind = ? and w.county_code = ? and w.gone_at is null
        returning w.id
        """;
  }
}
