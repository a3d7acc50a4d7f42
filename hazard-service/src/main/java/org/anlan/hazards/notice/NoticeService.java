package org.anlan.hazards.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.procedure.Desk;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.web.IfMatch;

/**
 * The notices of the caller's own office: its grid, township, department or county, the body whose
 * staff they are, or the enterprise.
 */
@ApplicationScoped
class NoticeService {

  private final NotificationRepository notices;
  private final Caller caller;
  private final Desk desk;
  private final Outbox outbox;

  NoticeService(NotificationRepository notices, Caller caller, Desk desk, Outbox outbox) {
    this.notices = notices;
    this.caller = caller;
    this.desk = desk;
    this.outbox = outbox;
  }

  @Transactional
  NotificationView read(UUID id, IfMatch seen) {
    var notice = notices.find(id);
    if (notice == null || !offices().contains(notice.office())) {
      throw new NotFound();
    }
    seen.check(notice.version());
    var fact = notice.read(desk.signature());
    notices.write();
    outbox.append(fact);
    return notice.view();
  }

  /** What narrows the list to the caller's office. */
  Condition own() {
    var offices = offices();
    var marks = String.join(", ", offices.stream().map(office -> "?").toList());
    return offices.isEmpty()
        ? Condition.NEVER
        : new Condition("n.office in (" + marks + ")", List.copyOf(offices));
  }

  private Set<String> offices() {
    var offices = new HashSet<>(caller.scope().values());
    if (caller.actor().organization() != null) {
      offices.add(caller.actor().organization()); // what is left to a township's government
    }
    return offices;
  }
}
