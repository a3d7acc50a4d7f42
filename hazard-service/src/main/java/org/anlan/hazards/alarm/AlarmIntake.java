package org.anlan.hazards.alarm;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.device.DeviceKind;
import org.anlan.hazards.storage.StoredJson;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/** Writes what devices say: hundreds of alarms and signs of life in one statement each. */
@ApplicationScoped
class AlarmIntake {

  private static final ScopeColumns SCOPE =
      new ScopeColumns("d.county_code", "d.township_code", "d.department_code", false, "", "");

  /** Whatever a device sends is a sign of life, too. */
  private static final String RECEIVE =
      """
      with sent as (
        select * from jsonb_to_recordset(?::jsonb) as s (ord integer, id uuid, "deviceCode" text, "externalId" text, type text,
          "raisedAt" timestamptz, confidence numeric, reading text, "snapshotUrl" text, description text)),
      heard as (
        select s.*, d.id as device_id, d.kind, d.name, d.county_code, d.township_code, d.department_code, d.grid_code,
               d.enterprise_id, d.enterprise_name, d.place, d.lon, d.lat
          from sent s join device d on d.code = s."deviceCode" and d.status = 'ACTIVE' and %s),
      alive as (
        update device d set heard_at = greatest(d.heard_at, ?)
         where d.id in (select device_id from heard)),
      put as (
        insert into alarm (id, version, device_id, device_code, device_kind, device_name, external_id, type, county_code,
          township_code, department_code, grid_code, enterprise_id, enterprise_name, place, lon, lat, raised_at,
          received_at, confidence, reading, snapshot_url, description, status)
        select id, 0, device_id, "deviceCode", kind, name, "externalId", type, county_code,
          township_code, department_code, grid_code, enterprise_id, enterprise_name, place, lon, lat, "raisedAt",
          ?, confidence, reading, "snapshotUrl", description, 'UNREVIEWED' from heard
        on conflict (device_id, external_id) do nothing
        returning id)
      select s."deviceCode", s."externalId", s.type, s."raisedAt", h.device_id, h.kind, h.county_code, h.township_code,
             h.department_code, h.grid_code, h.enterprise_id, p.id as taken, a.id as known
        from sent s
        left join heard h on h.ord = s.ord
        left join put p on p.id = h.id
        left join alarm a on a.device_id = h.device_id and a.external_id = s."externalId"
       order by s.ord
      """;

  private static final String BEAT =
      "update device d set heard_at = greatest(d.heard_at, ?) where d.code = any (?) and d.status = 'ACTIVE' and %s returning d.code";

  private final AgroalDataSource database;
  private final StoredJson json;
  private final Caller caller;

  AlarmIntake(AgroalDataSource database, StoredJson json, Caller caller) {
    this.database = database;
    this.json = json;
    this.caller = caller;
  }

  /** One that was sent, and how it stands if it is new. */
  record Received(AlarmTaken taken, @Nullable AlarmState fresh) {}

  /** As it travels to the database. */
  record Sent(
      int ord,
      UUID id,
      String deviceCode,
      String externalId,
      String type,
      Instant raisedAt,
      @Nullable BigDecimal confidence,
      @Nullable String reading,
      @Nullable String snapshotUrl,
      @Nullable String description) {

    static Sent of(int ord, AlarmReading r) {
      return new Sent(
          ord,
          Ids.next(),
          r.deviceCode(),
          r.externalId(),
          r.type(),
          r.raisedAt(),
          r.confidence(),
          r.reading(),
          r.snapshotUrl(),
          r.description());
    }
  }

  /** Takes them in, each once, in their order. */
  List<Received> receive(List<AlarmReading> alarms, Instant now) {
    var sent = new ArrayList<Sent>();
    alarms.forEach(alarm -> sent.add(Sent.of(sent.size(), alarm)));
    var scope = caller.scope().condition(SCOPE);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(RECEIVE.formatted(scope.sql()))) {
      int next = 1;
      statement.setString(next++, json.write(sent));
      for (var parameter : scope.parameters()) {
        statement.setObject(next++, parameter);
      }
      statement.setObject(next++, time(now));
      statement.setObject(next, time(now));
      var received = new ArrayList<Received>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          received.add(received(rows));
        }
      }
      return received;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Notes that these were heard; says which of them there are. */
  List<String> beat(List<String> codes, Instant now) {
    var scope = caller.scope().condition(SCOPE);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(BEAT.formatted(scope.sql()))) {
      statement.setObject(1, time(now));
      statement.setArray(2, connection.createArrayOf("text", codes.toArray()));
      int next = 3;
      for (var parameter : scope.parameters()) {
        statement.setObject(next++, parameter);
      }
      var heard = new ArrayList<String>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          heard.add(rows.getString(1));
        }
      }
      return heard;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static Received received(ResultSet row) throws SQLException {
    var device = row.getObject("device_id", UUID.class);
    var taken = row.getObject("taken", UUID.class);
    var result =
        device == null
            ? AlarmTaken.Result.UNKNOWN_DEVICE
            : taken == null ? AlarmTaken.Result.KNOWN : AlarmTaken.Result.TAKEN;
    return new Received(
        new AlarmTaken(
            row.getString("deviceCode"),
            row.getString("externalId"),
            result,
            taken == null ? row.getObject("known", UUID.class) : taken,
            null),
        taken == null ? null : fresh(row, taken, device));
  }

  private static AlarmState fresh(ResultSet row, UUID id, UUID device) throws SQLException {
    return new AlarmState(
        id,
        0,
        device,
        row.getString("deviceCode"),
        DeviceKind.valueOf(row.getString("kind")),
        row.getString("type"),
        AlarmStatus.UNREVIEWED,
        row.getString("county_code"),
        row.getString("township_code"),
        row.getString("department_code"),
        row.getString("grid_code"),
        row.getObject("enterprise_id", UUID.class),
        row.getObject("raisedAt", OffsetDateTime.class).toInstant(),
        null);
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
