package org.anlan.hazards.device;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A device on site. When it was last heard is written past this class, many times a minute, and
 * changes neither its version nor anything that somebody decided.
 */
@Entity
public class Device {

  @Id private UUID id;
  @Version private long version;
  private String code;

  @Enumerated(EnumType.STRING)
  private DeviceKind kind;

  private String name;
  @Embedded private DevicePlace place;
  private int heartbeatSeconds;
  private int silentAfterSeconds;

  @Enumerated(EnumType.STRING)
  private DeviceStatus status;

  @Column(insertable = false, updatable = false)
  private @Nullable Instant heardAt;

  private String searchText;
  private Instant createdAt;
  private String createdBy;

  protected Device() {} // for Hibernate

  private Device(
      UUID id, String code, DeviceKind kind, String name, DevicePlace place, Signature by) {
    this.id = id;
    version = -1; // Hibernate writes 0 with the insert
    this.code = code;
    this.kind = kind;
    this.name = name;
    this.place = place;
    status = DeviceStatus.ACTIVE;
    createdAt = by.at();
    createdBy = by.person();
    index();
  }

  static Device install(
      UUID id,
      String code,
      DeviceKind kind,
      String name,
      DevicePlace place,
      Heartbeat heartbeat,
      Signature by) {
    var device = new Device(id, code, kind, name, place, by);
    device.heartbeatSeconds = heartbeat.seconds();
    device.silentAfterSeconds = heartbeat.silentAfter();
    return device;
  }

  /**
   * How often it is to be heard.
   *
   * @param missed after how many of them it is silent
   */
  record Heartbeat(int seconds, int missed) {
    int silentAfter() {
      return Math.multiplyExact(seconds, missed);
    }
  }

  DeviceEvent.DeviceInstalled installed() {
    return new DeviceEvent.DeviceInstalled(DeviceState.after(this), createdAt);
  }

  /** Another name, or another rhythm. */
  DeviceEvent.DeviceChanged change(String name, Heartbeat heartbeat, Signature by) {
    mustBeActive();
    this.name = name;
    heartbeatSeconds = heartbeat.seconds();
    silentAfterSeconds = heartbeat.silentAfter();
    index();
    return new DeviceEvent.DeviceChanged(DeviceState.after(this), by.at());
  }

  /** 停用. */
  DeviceEvent.DeviceRetired retire(Signature by) {
    mustBeActive();
    status = DeviceStatus.RETIRED;
    return new DeviceEvent.DeviceRetired(DeviceState.after(this), by.at());
  }

  /** Follows its enterprise to another township, department or grid. */
  Optional<DeviceEvent.DeviceRescoped> follow(DevicePlace to, Instant at) {
    if (to.equals(place)) {
      return Optional.empty();
    }
    place = to;
    index();
    return Optional.of(new DeviceEvent.DeviceRescoped(DeviceState.after(this), at));
  }

  /** The fact that it has not been heard for too long; the device itself does not change by it. */
  DeviceEvent.DeviceSilent silent(Instant since, Instant at) {
    return new DeviceEvent.DeviceSilent(DeviceState.now(this), since, at);
  }

  boolean isSilentAt(Instant now) {
    var last = heardAt == null ? createdAt : heardAt;
    return status == DeviceStatus.ACTIVE && last.plusSeconds(silentAfterSeconds).isBefore(now);
  }

  private void mustBeActive() {
    if (status != DeviceStatus.ACTIVE) {
      throw new RuleViolation("device-retired");
    }
  }

  private void index() {
    searchText =
        Folding.fold(
            code
                + ' '
                + name
                + ' '
                + (place.enterpriseName() == null ? "" : place.enterpriseName())
                + ' '
                + (place.place() == null ? "" : place.place()));
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String code() {
    return code;
  }

  DeviceKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  DevicePlace place() {
    return place;
  }

  int heartbeatSeconds() {
    return heartbeatSeconds;
  }

  DeviceStatus status() {
    return status;
  }

  @Nullable Instant heardAt() {
    return heardAt;
  }

  Instant createdAt() {
    return createdAt;
  }
}
