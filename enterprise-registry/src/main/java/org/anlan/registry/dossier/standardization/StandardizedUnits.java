package org.anlan.registry.dossier.standardization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anlan.registry.dossier.standardization.StandardizationCoverage.LevelCounts;
import org.anlan.registry.dossier.standardization.StandardizationCoverage.SectorShare;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.jspecify.annotations.Nullable;

/** Counts the units that meet a level, in one statement. */
@ApplicationScoped
class StandardizedUnits {

  /**
   * The first row is of all units, the others of one sector each; the lowest name is the highest
   * level.
   */
  private static final String COUNT =
      """
      with unit as (
        select sector_codes,
               (select min(p.details ->> 'level') from dossier_part p
                 where p.enterprise_id = enterprise.id and p.kind = 'STANDARDIZATION' and p.ended_on is null
                   and p.from_on <= ? and p.until_on >= ?) as level
          from enterprise
         where merged_into is null and status not in ('CLOSED', 'CANCELLED') and (%s)),
      counted as (select null as code, level from unit
                  union all
                  select s.code, level from unit cross join unnest(sector_codes) as s (code))
      select c.code, coalesce(max(sector.name), c.code), count(*),
             count(*) filter (where level = 'LEVEL_1'),
             count(*) filter (where level = 'LEVEL_2'),
             count(*) filter (where level = 'LEVEL_3')
        from counted c left join sector on sector.code = c.code
       group by c.code
       order by c.code nulls first
      """;

  private static final ScopeColumns SCOPE = ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id");

  private final EntityManager entities;
  private final Caller caller;
  private final Clock clock;

  StandardizedUnits(EntityManager entities, Caller caller, Clock clock) {
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
  }

  /** As far as the caller sees, today. */
  @Transactional
  StandardizationCoverage count() {
    var today = LocalDate.now(clock);
    var rows = rows(today);
    if (rows.isEmpty()) {
      return StandardizationCoverage.of(today, new LevelCounts(0, 0, 0), 0, List.of());
    }
    var all = rows.getFirst();
    return StandardizationCoverage.of(
        today,
        levels(all),
        number(all[2]),
        rows.stream().skip(1).map(StandardizedUnits::sector).toList());
  }

  private List<@Nullable Object[]> rows(LocalDate today) {
    var own = caller.scope().condition(SCOPE);
    var query = entities.createNativeQuery(COUNT.formatted(own.sql()));
    int next = 1;
    query.setParameter(next++, today);
    query.setParameter(next++, today);
    for (var value : own.parameters()) {
      query.setParameter(next++, value);
    }
    @SuppressWarnings("unchecked")
    List<@Nullable Object[]> rows = query.getResultList();
    return rows;
  }

  private static SectorShare sector(@Nullable Object[] row) {
    return SectorShare.of(
        String.valueOf(row[0]), String.valueOf(row[1]), levels(row), number(row[2]));
  }

  private static LevelCounts levels(@Nullable Object[] row) {
    return new LevelCounts(number(row[3]), number(row[4]), number(row[5]));
  }

  private static long number(@Nullable Object count) {
    return count == null ? 0 : ((Number) count).longValue();
  }
}
