package org.anlan.registry.dossier.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.jspecify.annotations.Nullable;

/** How much of each kind the dossier of a unit holds, in one statement. */
@ApplicationScoped
@Transactional
class DossierCounts {

  private static final ScopeColumns SCOPE = ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id");
  private static final int DUE_WITHIN_DAYS = 90;

  private static final String COUNT =
      """
      with unit as (select id from enterprise where id = ? and %s),
      part as (
        select p.*, %s as superseded from unit join dossier_part p on p.enterprise_id = unit.id)
      select kind, count(*) filter (where ended_on is null),
             count(*) filter (where ended_on is null and not superseded and due_on between ? and ?),
             count(*) filter (where ended_on is null and not superseded and due_on < ?),
             count(*) filter (where ended_on is null and not superseded and until_on < ?),
             count(*) filter (where ended_on is not null),
             min(due_on) filter (where ended_on is null and not superseded)
        from part group by kind
      union all
      select null, count(*), 0, 0, 0, 0, null from unit
      """;

  private final EntityManager entities;
  private final Caller caller;
  private final Clock clock;

  DossierCounts(EntityManager entities, Caller caller, Clock clock) {
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
  }

  /** All kinds, those of which there is nothing too. */
  List<KindCount> of(UUID enterpriseId) {
    var rows = rows(enterpriseId);
    var counts = new EnumMap<PartKind, KindCount>(PartKind.class);
    boolean visible = false;
    for (var row : rows) {
      if (row[0] == null) {
        visible = number(row[1]) > 0;
      } else {
        var kind = PartKind.valueOf((String) row[0]);
        counts.put(
            kind,
            new KindCount(
                kind,
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                (LocalDate) row[6]));
      }
    }
    if (!visible) {
      throw new NotFound();
    }
    return Arrays.stream(PartKind.values())
        .map(kind -> counts.getOrDefault(kind, KindCount.nothing(kind)))
        .toList();
  }

  private List<@Nullable Object[]> rows(UUID enterpriseId) {
    var today = LocalDate.now(clock);
    var own = caller.scope().condition(SCOPE);
    var query =
        entities.createNativeQuery(COUNT.formatted(own.sql(), PartLists.SUPERSEDED_OF_ANY_KIND));
    int next = 1;
    query.setParameter(next++, enterpriseId);
    for (var value : own.parameters()) {
      query.setParameter(next++, value);
    }
    query.setParameter(next++, today);
    query.setParameter(next++, today.plusDays(DUE_WITHIN_DAYS));
    query.setParameter(next++, today);
    query.setParameter(next, today);
    @SuppressWarnings("unchecked")
    List<@Nullable Object[]> rows = query.getResultList();
    return rows;
  }

  private static int number(@Nullable Object count) {
    return count == null ? 0 : ((Number) count).intValue();
  }
}
