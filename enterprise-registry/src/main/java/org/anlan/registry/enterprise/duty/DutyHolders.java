package org.anlan.registry.enterprise.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.jspecify.annotations.Nullable;

/**
 * The duty holders of a unit out of what the register said of it day by day, so that the two never
 * disagree.
 */
@ApplicationScoped
class DutyHolders {

  /** Past versions within the caller's reach, then the present one, which must be. */
  private static final String VERSIONS =
      """
      select false as present, p.valid_since as since, p.legal_representative, p.person_in_charge, p.safety_manager
        from enterprise_past p where p.id = ? and %1$s
      union all
      select true, coalesce(valid_since, registered_on), legal_representative, person_in_charge, safety_manager
        from enterprise where id = ? and %1$s
      order by 2
      """;

  private static final ScopeColumns SCOPE = ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id");

  private final EntityManager entities;
  private final Caller caller;

  DutyHolders(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  @Transactional
  List<DutyHolder> of(UUID id) {
    var own = caller.scope().condition(SCOPE);
    var query = entities.createNativeQuery(VERSIONS.formatted(own.sql()));
    int next = 1;
    for (int part = 0; part < 2; part++) {
      query.setParameter(next++, id);
      for (var value : own.parameters()) {
        query.setParameter(next++, value);
      }
    }
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    if (rows.stream().noneMatch(row -> (boolean) row[0])) {
      throw new NotFound();
    }
    var roll = new DutyRoll();
    rows.forEach(row -> roll.from(day(row[1]), named(row)));
    return roll.holders();
  }

  private static Map<DutyKind, String> named(Object[] row) {
    var named = new EnumMap<DutyKind, String>(DutyKind.class);
    put(named, DutyKind.LEGAL_REPRESENTATIVE, row[2]);
    put(named, DutyKind.PERSON_IN_CHARGE, row[3]);
    put(named, DutyKind.SAFETY_MANAGER, row[4]);
    return named;
  }

  private static void put(Map<DutyKind, String> named, DutyKind duty, @Nullable Object holder) {
    if (holder != null) {
      named.put(duty, (String) holder);
    }
  }

  private static LocalDate day(Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
