package org.anlan.hazards.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/** The enterprise that a request means, in the caller's sight and still there. */
@ApplicationScoped
public class Units {

  private final EnterpriseCards cards;
  private final Caller caller;

  Units(EnterpriseCards cards, Caller caller) {
    this.cards = cards;
    this.caller = caller;
  }

  /** An enterprise need not say that it means itself; everybody else must. */
  public EnterpriseCard meant(@Nullable UUID claimed) {
    var scope = caller.scope();
    var id =
        claimed == null && scope.kind() == ScopeKind.ENTERPRISE
            ? UUID.fromString(scope.values().getFirst())
            : claimed;
    if (id == null) {
      throw InvalidRequest.at("/enterpriseId", "required");
    }
    var card =
        cards.find(id).orElseThrow(() -> InvalidRequest.at("/enterpriseId", "unknown-enterprise"));
    if (card.isOver()) {
      throw new RuleViolation("enterprise-closed", card.name());
    }
    if (!scope.covers(card.belonging())) {
      throw new NotAllowed("outside-scope");
    }
    return card;
  }
}
