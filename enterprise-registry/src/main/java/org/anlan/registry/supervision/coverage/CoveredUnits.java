package org.anlan.registry.supervision.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anlan.registry.directory.Validity;
import org.anlan.registry.profile.CountyCondition;
import org.anlan.registry.profile.RegistryProfile;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;

/** Counts units in and out of grids, in one statement. */
@ApplicationScoped
class CoveredUnits {

  private static final String COUNT =
      """
      select u.township_code, coalesce(max(d.name), u.township_code), count(*) filter (where u.covered), count(*)
        from (select township_code,
                     exists (select from grid where grid.code = enterprise.grid_code and %s) as covered
                from enterprise
               where merged_into is null and status not in ('CLOSED', 'CANCELLED') and (%s) and (%s)) u
        left join division d on d.code = u.township_code
       group by u.township_code
       order by u.township_code
      """;
  private static final ScopeColumns SCOPE = ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id");

  private final EntityManager entities;
  private final CountySettings<RegistryProfile> profiles;
  private final Caller caller;
  private final Clock clock;

  CoveredUnits(
      EntityManager entities,
      CountySettings<RegistryProfile> profiles,
      Caller caller,
      Clock clock) {
    this.entities = entities;
    this.profiles = profiles;
    this.caller = caller;
    this.clock = clock;
  }

  /** Of these sectors; of the high-risk ones of each county where none is named. */
  @Transactional
  GridCoverage count(List<String> sectors) {
    var today = LocalDate.now(clock);
    var inUse = Validity.condition(true, today);
    var own = caller.scope().condition(SCOPE);
    var concerned =
        sectors.isEmpty()
            ? CountyCondition.of(
                profiles, profile -> CountyCondition.inSectors(profile.highRiskSectors()))
            : CountyCondition.inSectors(sectors);
    var parameters = new ArrayList<>(inUse.parameters());
    parameters.addAll(own.parameters());
    parameters.addAll(concerned.parameters());
    var query =
        entities.createNativeQuery(COUNT.formatted(inUse.sql(), own.sql(), concerned.sql()));
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    return GridCoverage.of(today, rows.stream().map(CoveredUnits::group).toList());
  }

  private static GridCoverage.Group group(Object[] row) {
    return GridCoverage.Group.of(
        (String) row[0],
        (String) row[1],
        ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue());
  }
}
