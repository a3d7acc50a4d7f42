package org.anlan.registry.dossier.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;

/** Finds the units that rows name, as far as whoever imports may see them. */
@ApplicationScoped
class KnownUnits {

  private static final String FIND =
      """
      select e.* from enterprise e
       where (e.credit_code = any (cast(? as text[])) or e.other_identifier = any (cast(? as text[]))
              or e.number = any (cast(? as text[])))
         and %s
      """;

  private static final ScopeColumns SCOPE = ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id");

  private final EntityManager entities;
  private final Caller caller;

  KnownUnits(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  /**
   * By any of its names; several units under one name are all there, but for records that were
   * merged where one still stands.
   */
  Map<String, List<Enterprise>> among(Set<String> names) {
    var own = caller.scope().condition(SCOPE);
    var wanted = names.toArray(String[]::new);
    var query = entities.createNativeQuery(FIND.formatted(own.sql()), Enterprise.class);
    int next = 1;
    while (next <= 3) {
      query.setParameter(next++, wanted);
    }
    for (var value : own.parameters()) {
      query.setParameter(next++, value);
    }
    @SuppressWarnings("unchecked")
    List<Enterprise> found = query.getResultList();
    var known = new HashMap<String, List<Enterprise>>();
    for (var unit : found) {
      names(unit)
          .filter(names::contains)
          .forEach(name -> known.computeIfAbsent(name, n -> new ArrayList<>()).add(unit));
    }
    known.replaceAll((name, units) -> standing(units));
    return known;
  }

  private static List<Enterprise> standing(List<Enterprise> units) {
    var standing = units.stream().filter(unit -> unit.mergedInto() == null).toList();
    return standing.isEmpty() ? units : standing;
  }

  private static Stream<String> names(Enterprise unit) {
    var details = unit.details(0);
    var other = details.otherIdentifier();
    return Stream.of(details.creditCode(), other == null ? null : other.value(), unit.number())
        .filter(Objects::nonNull)
        .distinct();
  }
}
