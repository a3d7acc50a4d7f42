package org.anlan.hazards.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;

/** Devices by their identity, seen through the caller's scope. */
@ApplicationScoped
class DeviceRepository {

  private static final String FOLLOW =
      """
      update alarm a set county_code = d.county_code, township_code = d.township_code, department_code = d.department_code,
             grid_code = d.grid_code, enterprise_id = d.enterprise_id, enterprise_name = d.enterprise_name
        from device d
       where d.id = a.device_id and a.status = 'UNREVIEWED' and d.id in (:devices)
      """;

  private final EntityManager entities;
  private final Caller caller;

  DeviceRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  Device device(UUID id) {
    var device = entities.find(Device.class, id);
    if (device == null || !device.place().isInSightOf(caller.scope())) {
      throw new NotFound();
    }
    return device;
  }

  /** Those with the given ids; for background work that has found them already. */
  List<Device> all(List<UUID> ids) {
    return entities
        .createQuery("from Device d where d.id in :ids", Device.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Those at these enterprises that are in service. For background work only. */
  @SuppressWarnings("unchecked")
  List<Device> at(List<UUID> enterprises) {
    return entities
        .createNativeQuery(
            "select d.* from device d where d.status = 'ACTIVE' and d.enterprise_id in (select merged_enterprises(:units))",
            Device.class)
        .setParameter("units", enterprises.toArray(UUID[]::new))
        .getResultList();
  }

  /** Alarms that nobody has looked at go where their devices went. */
  void takeAlarmsAlong(List<UUID> devices) {
    entities.flush();
    entities.createNativeQuery(FOLLOW).setParameter("devices", devices).executeUpdate();
  }

  void add(Device device) {
    entities.persist(device);
    entities.flush();
  }

  void write() {
    entities.flush();
  }
}
