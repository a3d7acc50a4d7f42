package org.anlan.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;

/** Alarms by their identity, seen through the caller's scope. */
@ApplicationScoped
class AlarmRepository {

  private final EntityManager entities;
  private final Caller caller;

  AlarmRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  Alarm alarm(UUID id) {
    var alarm = entities.find(Alarm.class, id);
    if (alarm == null || !alarm.place().isInSightOf(caller.scope())) {
      throw new NotFound();
    }
    return alarm;
  }

  void write() {
    entities.flush();
  }
}
