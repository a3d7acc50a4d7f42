package org.anlan.benchmark.fill;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sums that the figures are read from, made anew from all facts of hazards: the same cells that
 * the service would have kept, by its own definition of what a fact contributes.
 */
final class MadeCells {

  private static final int DAYS = 31;

  /** First the finest sums, then each of the 26 ways to keep at most three dimensions apart. */
  static final String SQL =
      """
      delete from figure_cell where measure like 'hazards.%%';
      create temporary table finest on commit drop as
        select county_code, measure, township_code, department_code, sector_codes[1] as sector_code,
               campaigns[1] as campaign, source, date_trunc('month', happened_on)::date as month, %1$s
          from (select *, extract(day from happened_on)::int as day from contribution
                 where measure like 'hazards.%%' offset 0) c
         group by 1, 2, 3, 4, 5, 6, 7, 8;
      insert into figure_cell
      select county_code, measure, mask, township, department, sector, campaign, source, month, amount, days
        from (select county_code, measure, mask,
                     case when mask & 1 > 0 then coalesce(township_code, '') else '*' end as township,
                     case when mask & 2 > 0 then coalesce(department_code, '') else '*' end as department,
                     case when mask & 4 > 0 then coalesce(sector_code, '') else '*' end as sector,
                     case when mask & 8 > 0 then f.campaign else '*' end as campaign,
                     case when mask & 16 > 0 then coalesce(f.source, '') else '*' end as source,
                     month, (%2$s)::bigint as amount, array[%3$s]::integer[] as days
                from finest f
                join (select m::smallint as mask from generate_series(0, 31) m
                       where bit_count(m::bit(5)) <= 3) masks
                  on mask & 8 = 0 or f.campaign is not null
               group by 1, 2, 3, 4, 5, 6, 7, 8, 9) cells
      """
          .formatted(
              days("count(*) filter (where day = %1$d)::int as d%1$d", ", "),
              days("sum(d%1$d)", " + "),
              days("sum(d%1$d)", ", "));

  private MadeCells() {}

  private static String days(String each, String between) {
    return IntStream.rangeClosed(1, DAYS)
        .mapToObj(each::formatted)
        .collect(Collectors.joining(between));
  }
}
