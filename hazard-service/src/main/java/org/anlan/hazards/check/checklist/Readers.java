package org.anlan.hazards.check.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeKind;

/**
 * Who reads which checklists: everybody those of their own county once they are published, the
 * county and its departments the drafts too. The first wall; the second says the same.
 */
@ApplicationScoped
class Readers {

  private final Caller caller;

  Readers(Caller caller) {
    this.caller = caller;
  }

  /** The checklists {@code k} in the caller's sight. */
  Condition inSight() {
    var scope = caller.scope();
    if (scope.kind() == ScopeKind.PREFECTURE) {
      return Condition.ALWAYS;
    }
    if (scope.kind() == ScopeKind.ENTERPRISE) {
      return new Condition(
          "k.status = 'PUBLISHED' and k.county_code in (select c.county_code from enterprise_card c where c.id = ?)",
          List.of(UUID.fromString(scope.values().getFirst())));
    }
    var counties =
        new ArrayList<Object>(
            scope.values().stream().map(code -> code.substring(0, 6)).distinct().toList());
    var marks = String.join(", ", counties.stream().map(c -> "?").toList());
    var published = isAuthor() ? "" : "k.status = 'PUBLISHED' and ";
    return new Condition(published + "k.county_code in (" + marks + ")", counties);
  }

  /** The county that the caller writes checklists for. */
  String county() {
    return Optional.of(caller.scope())
        .filter(scope -> isAuthor())
        .map(scope -> scope.values().getFirst().substring(0, 6))
        .orElseThrow(() -> new NotAllowed("outside-scope"));
  }

  private boolean isAuthor() {
    return switch (caller.scope().kind()) {
      case COUNTY, DEPARTMENT, DEPARTMENTS -> true;
      default -> false;
    };
  }
}
