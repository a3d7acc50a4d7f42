package org.anlan.hazards.circular;

import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.hazards.reference.Directory;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.text.Folding;
import org.jspecify.annotations.Nullable;

/** In whose name a caller issues: those of the county in its name, the others in their own. */
@ApplicationScoped
class Issuers {

  private final Caller caller;
  private final Directory directory;

  Issuers(Caller caller, Directory directory) {
    this.caller = caller;
    this.directory = directory;
  }

  /** Whose seal the circular bears: the name that was given, or that of the caller's own body. */
  String issuer(@Nullable String claimed) {
    if (claimed != null && caller.scope().kind() == ScopeKind.COUNTY) {
      return claimed;
    }
    var own = own();
    if (own == null || claimed != null && !Folding.fold(claimed).equals(Folding.fold(own))) {
      throw new RuleViolation("issuer-not-own");
    }
    return own;
  }

  /** What the caller's body is called; null where nobody told of it. */
  private @Nullable String own() {
    var code = caller.actor().organization();
    return code == null ? null : directory.organization(code);
  }
}
