package org.anlan.hazards.alarm;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** All that this service tells the world about alarms, on the topic {@code anlan.alarm}. */
public sealed interface AlarmEvent extends DomainEvent {

  /** How the alarm stands after the fact. */
  AlarmState alarm();

  @Override
  default UUID subject() {
    return alarm().alarmId();
  }

  /** A device says that something is wrong; nothing follows from it. */
  @FactType("org.anlan.alarm.raised.v1")
  record AlarmRaised(AlarmState alarm, Instant occurredAt) implements AlarmEvent {}

  /** Somebody has looked and says the same; the clue is in the state block. */
  @FactType("org.anlan.alarm.confirmed.v1")
  record AlarmConfirmed(AlarmState alarm, Instant occurredAt) implements AlarmEvent {}

  /** Somebody has looked, and it was nothing. */
  @FactType("org.anlan.alarm.dismissed.v1")
  record AlarmDismissed(AlarmState alarm, Instant occurredAt) implements AlarmEvent {}
}
