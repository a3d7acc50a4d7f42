package org.anlan.hazards.hazard;

import static org.anlan.hazards.finding.HazardLevel.GENERAL;
import static org.anlan.hazards.finding.HazardLevel.MAJOR;
import static org.anlan.hazards.hazard.HazardStatus.ASSIGNED;
import static org.anlan.hazards.hazard.HazardStatus.CLOSED;
import static org.anlan.hazards.hazard.HazardStatus.COMPLETED;
import static org.anlan.hazards.hazard.HazardStatus.DISMISSED;
import static org.anlan.hazards.hazard.HazardStatus.MERGED;
import static org.anlan.hazards.hazard.HazardStatus.RECTIFYING;
import static org.anlan.hazards.hazard.HazardStatus.REGISTERED;

import java.util.List;
import org.anlan.hazards.finding.HazardLevel;

/**
 * What a hazard should do, told a second time in another way: a table of who may go where. Knows
 * nothing of the entity; where the two differ, one of them is wrong.
 */
final class HazardModel {

  /** A verb as the model knows it. */
  enum Verb {
    AMEND,
    ASSIGN,
    RECEIVE,
    GIVE_BACK,
    PLAN_SHORT,
    PLAN_FULL,
    PLAN_FOR_YESTERDAY,
    PROGRESS,
    CONTROL,
    STOP_PRODUCTION,
    EXTEND,
    COMPLETE,
    COMPLETE_SELF_ACCEPTED,
    ACCEPT,
    ACCEPT_RESUMING,
    ACCEPT_OWN_WORK,
    APPROVE_CLOSING,
    APPROVE_ACCEPTED,
    PASS,
    PASS_OWN_WORK,
    FAIL,
    ON_SPOT,
    ESCALATE,
    DISMISS,
    MERGE,
    MERGE_INTO_MAJOR,
    REPORT_DEPARTMENT,
    REPORT_WORKERS,
    LIST,
    DELIST,
    KEEP_REGIME
  }

  HazardStatus status = REGISTERED;
  HazardLevel level;
  int extensions;
  int round = 1;
  boolean received;
  boolean fullPlan;
  boolean anyPlan;
  boolean stopped;
  boolean accepted;
  int putAside;
  boolean approved;
  boolean resumed;
  boolean toDepartment;
  boolean toWorkers;
  boolean listed;

  HazardModel(HazardLevel level) {
    this.level = level;
  }

  /** Whether the verb is legal now; if so, it has happened. */
  boolean tell(Verb verb) {
    if (!isLegal(verb)) {
      return false;
    }
    switch (verb) {
      case ASSIGN -> {
        status = ASSIGNED;
        received = false;
      }
      case RECEIVE -> received = true;
      case GIVE_BACK -> status = REGISTERED;
      case AMEND,
          KEEP_REGIME,
          PROGRESS,
          CONTROL,
          PLAN_FOR_YESTERDAY,
          PASS_OWN_WORK,
          ACCEPT_OWN_WORK,
          APPROVE_ACCEPTED -> {}
      case APPROVE_CLOSING -> approved = true;
      case PLAN_SHORT, PLAN_FULL -> {
        status = RECTIFYING;
        anyPlan = true;
        fullPlan = verb == Verb.PLAN_FULL;
      }
      case STOP_PRODUCTION -> {
        stopped = true;
        resumed = false;
      }
      case EXTEND -> extensions++;
      case COMPLETE, COMPLETE_SELF_ACCEPTED -> status = COMPLETED;
      case ACCEPT, ACCEPT_RESUMING -> {
        putAside += accepted ? 1 : 0;
        approved = false;
        accepted = true;
        resumed = verb == Verb.ACCEPT_RESUMING;
      }
      case PASS, ON_SPOT -> status = CLOSED;
      case FAIL -> {
        status = RECTIFYING;
        round++;
        putAside += accepted ? 1 : 0;
        approved = false;
        accepted = false;
        resumed = false;
      }
      case ESCALATE -> level = MAJOR;
      case DISMISS -> status = DISMISSED;
      case MERGE, MERGE_INTO_MAJOR -> status = MERGED;
      case REPORT_DEPARTMENT -> toDepartment = true;
      case REPORT_WORKERS -> toWorkers = true;
      case LIST -> listed = true;
      case DELIST -> listed = false;
    }
    return true;
  }

  private boolean isLegal(Verb verb) {
    boolean major = level == MAJOR;
    return switch (verb) {
      case AMEND, ASSIGN -> status == REGISTERED;
      case DISMISS, MERGE_INTO_MAJOR -> status == REGISTERED && !listed;
      case MERGE -> status == REGISTERED && !listed && !major; // into a general one
      case ON_SPOT -> status == REGISTERED && !major;
      case RECEIVE -> in(ASSIGNED, RECTIFYING, COMPLETED) && !received;
      case GIVE_BACK -> status == ASSIGNED;
      case PLAN_SHORT -> mayPlan() && !major;
      case PLAN_FULL -> mayPlan();
      case PROGRESS -> status == RECTIFYING;
      case CONTROL, STOP_PRODUCTION -> in(REGISTERED, ASSIGNED, RECTIFYING, COMPLETED);
      case EXTEND -> in(ASSIGNED, RECTIFYING) && extensions < Hazards.LIMITS.extensions();
      case COMPLETE -> status == RECTIFYING && !major;
      case COMPLETE_SELF_ACCEPTED -> status == RECTIFYING && (!major || fullPlan);
      case ACCEPT -> status == COMPLETED && major && !accepted;
      case ACCEPT_RESUMING -> status == COMPLETED && major && (!accepted || stopped && !resumed);
      case PASS -> status == COMPLETED && (!major || mayClose());
      case APPROVE_CLOSING -> status == COMPLETED && major && accepted && !approved;
      case PLAN_FOR_YESTERDAY, PASS_OWN_WORK, ACCEPT_OWN_WORK, APPROVE_ACCEPTED -> false;
      case FAIL -> status == COMPLETED;
      case ESCALATE -> in(REGISTERED, ASSIGNED, RECTIFYING) && level == GENERAL;
      case REPORT_DEPARTMENT -> major && isOpen() && !toDepartment;
      case REPORT_WORKERS -> major && isOpen() && !toWorkers;
      case LIST, KEEP_REGIME -> major && isOpen();
      case DELIST -> listed;
    };
  }

  private boolean mayPlan() {
    boolean enough = level == MAJOR ? fullPlan : anyPlan;
    return status == ASSIGNED || status == RECTIFYING && !enough;
  }

  private boolean mayClose() {
    return toDepartment && toWorkers && accepted && (!stopped || resumed) && !listed;
  }

  private boolean isOpen() {
    return in(REGISTERED, ASSIGNED, RECTIFYING, COMPLETED);
  }

  private boolean in(HazardStatus... some) {
    return List.of(some).contains(status);
  }
}
