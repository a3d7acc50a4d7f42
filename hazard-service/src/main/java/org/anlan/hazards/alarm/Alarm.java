package org.anlan.hazards.alarm;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.device.DeviceKind;
import org.anlan.hazards.device.DevicePlace;
import org.anlan.hazards.finding.InWords;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a device said, and what somebody who looked says about it. Written by the intake. */
@Entity
public class Alarm {

  @Id private UUID id;
  @Version private long version;
  private UUID deviceId;
  private String deviceCode;

  @Enumerated(EnumType.STRING)
  private DeviceKind deviceKind;

  private String deviceName;
  private String externalId;
  private String type;
  @Embedded private DevicePlace place;
  private Instant raisedAt;
  private Instant receivedAt;
  private @Nullable BigDecimal confidence;
  private @Nullable String reading;
  private @Nullable String snapshotUrl;
  private @Nullable String description;

  @Enumerated(EnumType.STRING)
  private AlarmStatus status;

  private @Nullable String opinion;
  private @Nullable UUID clueId;
  private @Nullable Instant reviewedAt;
  private @Nullable String reviewedBy;
  private @Nullable String reviewedByName;

  protected Alarm() {} // for Hibernate

  /** Refuses early: a clue is told once. */
  void mustBeUnreviewed() {
    if (status != AlarmStatus.UNREVIEWED) {
      throw new RuleViolation("alarm-reviewed", InWords.english(status), status.word());
    }
  }

  /** 属实: somebody has looked, and there is a clue now. */
  AlarmEvent.AlarmConfirmed confirm(UUID clue, @Nullable String opinion, Signature by) {
    review(AlarmStatus.CONFIRMED, opinion, by);
    clueId = clue;
    return new AlarmEvent.AlarmConfirmed(AlarmState.after(this), by.at());
  }

  /** 误报. */
  AlarmEvent.AlarmDismissed dismiss(@Nullable String opinion, Signature by) {
    review(AlarmStatus.FALSE_ALARM, opinion, by);
    return new AlarmEvent.AlarmDismissed(AlarmState.after(this), by.at());
  }

  private void review(AlarmStatus to, @Nullable String opinion, Signature by) {
    mustBeUnreviewed();
    status = to;
    this.opinion = opinion;
    reviewedAt = by.at();
    reviewedBy = by.person();
    reviewedByName = by.name();
  }

  /** What a clue made of it says, unless the reviewer puts it in better words. */
  String words() {
    var words = new StringBuilder(deviceName).append("：").append(type);
    if (reading != null) {
      words.append("，").append(reading);
    }
    if (description != null) {
      words.append("，").append(description);
    }
    return words.toString();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID deviceId() {
    return deviceId;
  }

  String deviceCode() {
    return deviceCode;
  }

  DeviceKind deviceKind() {
    return deviceKind;
  }

  String type() {
    return type;
  }

  DevicePlace place() {
    return place;
  }

  Instant raisedAt() {
    return raisedAt;
  }

  AlarmStatus status() {
    return status;
  }

  @Nullable UUID clueId() {
    return clueId;
  }

  AlarmView view() {
    return new AlarmView(
        id,
        version,
        status,
        deviceId,
        deviceCode,
        deviceKind,
        deviceName,
        externalId,
        type,
        place.townshipCode(),
        place.departmentCode(),
        place.enterpriseId(),
        place.enterpriseName(),
        place.place(),
        raisedAt,
        receivedAt,
        confidence,
        reading,
        snapshotUrl,
        description,
        opinion,
        clueId,
        reviewedAt,
        reviewedByName);
  }
}
