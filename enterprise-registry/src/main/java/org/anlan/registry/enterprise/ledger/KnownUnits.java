package org.anlan.registry.enterprise.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.OtherIdentifier;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;

/** Finds the enterprises that lines mean, as far as whoever imports may see them. */
@ApplicationScoped
class KnownUnits {

  private static final String FIND =
      """
      select e.* from enterprise e
       where (e.credit_code = any (cast(? as text[])) or e.other_identifier = any (cast(? as text[])))
         and %s
       order by e.merged_into is null
      """;

  private static final ScopeColumns SCOPE = ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id");

  private final EntityManager entities;
  private final Caller caller;

  KnownUnits(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  /**
   * By identity of the unit; an enterprise with two identifiers is found under either. Of several
   * records with one identifier it is the one that still stands.
   */
  Map<String, Enterprise> among(List<Line<Unit>> lines) {
    var details = lines.stream().map(line -> line.row().details()).toList();
    var codes = details.stream().map(EnterpriseDetails::creditCode).filter(Objects::nonNull);
    var others =
        details.stream()
            .map(EnterpriseDetails::otherIdentifier)
            .filter(Objects::nonNull)
            .map(OtherIdentifier::value);
    var own = caller.scope().condition(SCOPE);
    var query =
        entities
            .createNativeQuery(FIND.formatted(own.sql()), Enterprise.class)
            .setParameter(1, codes.toArray(String[]::new))
            .setParameter(2, others.toArray(String[]::new));
    int next = 3;
    for (var value : own.parameters()) {
      query.setParameter(next++, value);
    }
    @SuppressWarnings("unchecked")
    List<Enterprise> found = query.getResultList();
    var known = new HashMap<String, Enterprise>();
    for (var enterprise : found) {
      var unit = enterprise.details(0);
      if (unit.otherIdentifier() != null) {
        known.put(Unit.identity(enterprise.townshipCode(), unit.otherIdentifier()), enterprise);
      }
      if (unit.creditCode() != null) {
        known.put(unit.creditCode(), enterprise);
      }
    }
    return known;
  }
}
