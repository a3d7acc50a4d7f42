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

/** Finds the enterprises that lines mean, as far as whoever imports may see them. */
@ApplicationScoped
class KnownUnits {

  private static final String FIND =
      """
      select e.* from enterprise e
       where e.credit_code = any (cast(? as text[])) or e.other_identifier = any (cast(? as text[]))
      """;

  private final EntityManager entities;

  KnownUnits(EntityManager entities) {
    this.entities = entities;
  }

  /** By identity of the unit; an enterprise with two identifiers is found under either. */
  Map<String, Enterprise> among(List<Line<Unit>> lines) {
    var details = lines.stream().map(line -> line.row().details()).toList();
    var codes = details.stream().map(EnterpriseDetails::creditCode).filter(Objects::nonNull);
    var others =
        details.stream()
            .map(EnterpriseDetails::otherIdentifier)
            .filter(Objects::nonNull)
            .map(OtherIdentifier::value);
    @SuppressWarnings("unchecked")
    List<Enterprise> found =
        entities
            .createNativeQuery(FIND, Enterprise.class)
            .setParameter(1, codes.toArray(String[]::new))
            .setParameter(2, others.toArray(String[]::new))
            .getResultList();
    var known = new HashMap<String, Enterprise>();
    for (var enterprise : found) {
      var own = enterprise.details(0);
      if (own.otherIdentifier() != null) {
        known.put(Unit.identity(enterprise.townshipCode(), own.otherIdentifier()), enterprise);
      }
      if (own.creditCode() != null) {
        known.put(own.creditCode(), enterprise);
      }
    }
    return known;
  }
}
