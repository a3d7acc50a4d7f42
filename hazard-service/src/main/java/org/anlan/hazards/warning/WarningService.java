package org.anlan.hazards.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.web.IfMatch;

/** What people do about warnings. */
@ApplicationScoped
@Transactional
class WarningService {

  private final WarningRepository warnings;
  private final Desk desk;
  private final Outbox outbox;
  private final Caller caller;

  WarningService(WarningRepository warnings, Desk desk, Outbox outbox, Caller caller) {
    this.warnings = warnings;
    this.desk = desk;
    this.outbox = outbox;
    this.caller = caller;
  }

  WarningView find(UUID id) {
    return show(warnings.get(id));
  }

  WarningView acknowledge(UUID id, IfMatch seen, String answer) {
    return tell(id, seen, (warning, by) -> warning.acknowledge(answer, by));
  }

  WarningView clear(UUID id, IfMatch seen, String reason) {
    return tell(id, seen, (warning, by) -> warning.clear(reason, by));
  }

  private WarningView tell(
      UUID id, IfMatch seen, BiFunction<Warning, Signature, WarningEvent> verb) {
    var warning = warnings.get(id);
    seen.check(warning.version());
    var fact = verb.apply(warning, desk.signature());
    warnings.write();
    outbox.append(fact);
    return show(warning);
  }

  private WarningView show(Warning warning) {
    return WarningView.of(warning, caller.scope().kind() == ScopeKind.ENTERPRISE);
  }
}
