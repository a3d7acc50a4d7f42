package org.anlan.hazards.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;

/** Requests to look, and the clues that somebody may be behind; of the caller's county only. */
@ApplicationScoped
class IdentityRequests {

  private final EntityManager entities;
  private final Caller caller;

  IdentityRequests(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  /** A clue that somebody reported. */
  record Reported(String countyCode, String number) {}

  IdentityRequest get(UUID id) {
    var request = entities.find(IdentityRequest.class, id);
    if (request == null || !covers(request.countyCode())) {
      throw new NotFound();
    }
    return request;
  }

  /** The clue; empty where it is not the caller's, or nobody is behind it. */
  Optional<Reported> reported(UUID clue) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery("select county_code, number from clue where id = ? and reported")
            .setParameter(1, clue)
            .getResultList();
    return rows.stream()
        .map(row -> new Reported((String) row[0], (String) row[1]))
        .filter(found -> covers(found.countyCode()))
        .findFirst();
  }

  void add(IdentityRequest request) {
    entities.persist(request);
    entities.flush();
  }

  void write() {
    entities.flush();
  }

  private boolean covers(String county) {
    var scope = caller.scope();
    return scope.kind() == ScopeKind.COUNTY && scope.values().contains(county);
  }
}
