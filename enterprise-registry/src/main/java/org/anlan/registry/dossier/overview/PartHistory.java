package org.anlan.registry.dossier.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.jspecify.annotations.Nullable;

/** The history of a part is its audit trail, so that it cannot disagree with it. */
@ApplicationScoped
@Transactional
class PartHistory {

  private static final String TYPES = "org.anlan.dossier-part.";

  private final EntityManager entities;
  private final Caller caller;
  private final ObjectMapper json;

  PartHistory(EntityManager entities, Caller caller, ObjectMapper json) {
    this.entities = entities;
    this.caller = caller;
    this.json = json;
  }

  /** What happened, the oldest first; the part itself must be the caller's. */
  List<PartHappening> of(UUID id) {
    var own = caller.scope().condition(ScopeColumns.SEVERAL_DEPARTMENTS);
    var query =
        entities.createNativeQuery(
            """
            select h.id, h.recorded_at, h.actor, h.actor_name, h.action, h.data
              from (select id from dossier_part where id = ? and %s) p
              left join audit_record h
                on h.target_id = p.id and h.outcome = 'DONE' and h.action like 'org.anlan.dossier-part.%%'
             order by h.recorded_at, h.id
             limit 1000
            """
                .formatted(own.sql()));
    int next = 1;
    query.setParameter(next++, id);
    for (var value : own.parameters()) {
      query.setParameter(next++, value);
    }
    @SuppressWarnings("unchecked")
    List<@Nullable Object[]> rows = query.getResultList();
    if (rows.isEmpty()) {
      throw new NotFound();
    }
    return rows.stream().filter(row -> row[0] != null).map(this::happening).toList();
  }

  private PartHappening happening(@Nullable Object[] row) {
    var action = (String) Objects.requireNonNull(row[4]);
    return new PartHappening(
        (UUID) Objects.requireNonNull(row[0]),
        (Instant) Objects.requireNonNull(row[1]),
        (String) Objects.requireNonNull(row[2]),
        (String) row[3],
        action.substring(TYPES.length(), action.lastIndexOf(".v")),
        content((String) row[5]));
  }

  private @Nullable JsonNode content(@Nullable String text) {
    try {
      return text == null ? null : json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An audit record holds what is no JSON", e);
    }
  }
}
