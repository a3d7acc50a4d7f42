package org.anlan.hazards.check.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;

/** Checks by their identity, seen through the caller's scope. */
@ApplicationScoped
class CheckTaskRepository {

  private final EntityManager entities;
  private final Caller caller;

  CheckTaskRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  CheckTask get(UUID id) {
    var task = entities.find(CheckTask.class, id);
    if (task == null || !caller.scope().covers(task.jurisdiction())) {
      throw new NotFound();
    }
    return task;
  }

  /** The open checks of these enterprises and of those merged into them. */
  @SuppressWarnings("unchecked")
  List<CheckTask> openOf(Collection<UUID> enterprises) {
    return entities
        .createNativeQuery(
            """
            select t.* from check_task t
             where t.enterprise_id in (select merged_enterprises(cast(? as uuid[]))) and t.status = 'OPEN'
            """,
            CheckTask.class)
        .setParameter(1, enterprises.stream().map(UUID::toString).toArray(String[]::new))
        .getResultList();
  }

  void add(CheckTask task) {
    entities.persist(task);
    entities.flush();
  }

  void write() {
    entities.flush();
  }
}
