package org.anlan.hazards.device;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Claims silences and tells them. The claim is a row, written in the transaction of the fact:
 * however many replicas look and whenever one dies, each silence is told once.
 */
@ApplicationScoped
class Silences {

  static final int BATCH = 200;

  private static final String CLAIM =
      """
      with silent as (
        select d.id, coalesce(d.heard_at, d.created_at) as since from device d
         where d.status = 'ACTIVE' and coalesce(d.heard_at, d.created_at) + make_interval(secs => d.silent_after_seconds) < ?
           and not exists (select from device_silence n
                            where n.device_id = d.id and n.silent_since = coalesce(d.heard_at, d.created_at))
         order by d.id limit 200
           for update skip locked)
      insert into device_silence (device_id, silent_since) select id, since from silent
          on conflict do nothing
      returning device_id, silent_since
      """;

  private final AgroalDataSource database;
  private final DeviceRepository devices;
  private final Outbox outbox;
  private final Clock clock;

  Silences(AgroalDataSource database, DeviceRepository devices, Outbox outbox, Clock clock) {
    this.database = database;
    this.devices = devices;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Tells the next silences; says how many there were. */
  @Transactional
  int tellNext() {
    var now = clock.instant();
    var claimed = claim(now);
    if (!claimed.isEmpty()) {
      devices
          .all(List.copyOf(claimed.keySet()))
          .forEach(device -> outbox.append(device.silent(claimed.get(device.id()), now)));
    }
    return claimed.size();
  }

  private Map<UUID, Instant> claim(Instant now) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(CLAIM)) {
      statement.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      var claimed = new HashMap<UUID, Instant>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          claimed.put(
              rows.getObject(1, UUID.class), rows.getObject(2, OffsetDateTime.class).toInstant());
        }
      }
      return claimed;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
