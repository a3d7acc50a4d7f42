package org.anlan.registry.enterprise.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.jspecify.annotations.Nullable;

/**
 * The history of an enterprise is its audit trail: what was recorded in the transaction of each
 * change. The records merged into it bring theirs along, with all that was merged into them.
 */
@ApplicationScoped
@Transactional
class EnterpriseHistory {

  private static final ScopeColumns SCOPE = ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id");
  private static final String TYPES = "org.anlan.enterprise.";

  private final EntityManager entities;
  private final Caller caller;
  private final ObjectMapper json;

  EnterpriseHistory(EntityManager entities, Caller caller, ObjectMapper json) {
    this.entities = entities;
    this.caller = caller;
    this.json = json;
  }

  /** What happened, the oldest first; the enterprise itself must be the caller's. */
  List<HistoryEntry> of(UUID id) {
    var own = caller.scope().condition(SCOPE);
    var query =
        entities.createNativeQuery(
            """
            with recursive e as (
              select id from enterprise where id = ? and %s
              union
              select m.id from e join enterprise m on m.merged_into = e.id)
            select h.id, e.id as enterprise_id, h.recorded_at, h.actor, h.actor_name, h.action, h.data
              from e left join audit_record h
                on h.target_id = e.id and h.outcome = 'DONE' and h.action like 'org.anlan.enterprise.%%'
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
    List<Object[]> rows = query.getResultList();
    if (rows.stream().noneMatch(r -> id.equals(r[1]))) {
      throw new NotFound();
    }
    return rows.stream().filter(r -> r[0] != null).map(this::entry).toList();
  }

  private HistoryEntry entry(Object[] row) {
    var action = (String) row[5];
    return new HistoryEntry(
        (UUID) row[0],
        (UUID) row[1],
        (Instant) row[2],
        (String) row[3],
        (String) row[4],
        action.substring(TYPES.length(), action.lastIndexOf(".v")),
        data((String) row[6]));
  }

  private @Nullable JsonNode data(@Nullable String text) {
    try {
      return text == null ? null : json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An audit record holds what is no JSON", e);
    }
  }
}
