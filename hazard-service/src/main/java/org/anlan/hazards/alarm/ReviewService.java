package org.anlan.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.alarm.ReviewResource.ReviewAlarm;
import org.anlan.hazards.clue.ClueIntake;
import org.anlan.hazards.clue.ClueIntake.Told;
import org.anlan.hazards.clue.CluePlace;
import org.anlan.hazards.clue.ClueScope;
import org.anlan.hazards.clue.ClueSource;
import org.anlan.hazards.procedure.Desk;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.web.IfMatch;

/** The use cases of whoever looks at alarms. */
@ApplicationScoped
@Transactional
class ReviewService {

  private final AlarmRepository alarms;
  private final ClueIntake clues;
  private final Outbox outbox;
  private final Desk desk;

  ReviewService(AlarmRepository alarms, ClueIntake clues, Outbox outbox, Desk desk) {
    this.alarms = alarms;
    this.clues = clues;
    this.outbox = outbox;
    this.desk = desk;
  }

  AlarmView find(UUID id) {
    return alarms.alarm(id).view();
  }

  /** Confirmed, it is told as a clue in the same transaction; otherwise nothing follows. */
  AlarmView review(UUID id, IfMatch seen, ReviewAlarm r) {
    var alarm = alarms.alarm(id);
    seen.check(alarm.version());
    alarm.mustBeUnreviewed();
    var by = desk.signature();
    var fact =
        switch (r.result()) {
          case CONFIRMED -> alarm.confirm(clue(alarm, r), r.opinion(), by);
          case FALSE_ALARM -> alarm.dismiss(r.opinion(), by);
        };
    alarms.write();
    outbox.append(fact);
    return alarm.view();
  }

  private UUID clue(Alarm alarm, ReviewAlarm r) {
    var at = alarm.place();
    return clues
        .take(
            new Told(
                ClueSource.ALARM,
                Objects.requireNonNullElseGet(r.description(), alarm::words),
                alarm.raisedAt(),
                new CluePlace(
                    at.enterpriseId(),
                    at.enterpriseName(),
                    at.place(),
                    at.lon(),
                    at.lat(),
                    List.of()),
                new ClueScope(
                    at.countyCode(), at.townshipCode(), at.departmentCode(), at.gridCode()),
                false,
                null,
                null))
        .id();
  }
}
