package org.anlan.servicekit.scope;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something: a person, another system, or the service itself. What the audit trail keeps.
 */
public record Actor(
    String id,
    @Nullable String name,
    @Nullable String organization,
    List<String> areas,
    @Nullable String enterprise,
    @Nullable String grid,
    Set<String> roles,
    @Nullable Scope scope) {

  /** Background work under the service's own name. */
  public static Actor system(String name) {
    return new Actor("system:" + name, name, null, List.of(), null, null, Set.of(), Scope.SYSTEM);
  }

  /** Nobody in particular. */
  public static final Actor ANONYMOUS =
      new Actor("anonymous", null, null, List.of(), null, null, Set.of(), Scope.PUBLIC);

  /** Whether the token carries the role. */
  public boolean has(String role) {
    return roles.contains(role);
  }

  /** The same actor with other rows in sight. */
  public Actor in(Scope other) {
    return new Actor(id, name, organization, areas, enterprise, grid, roles, other);
  }

  /** How the audit trail writes the scope: kind and values. */
  public String scopeText() {
    if (scope == null) {
      return "NONE";
    }
    return scope.values().isEmpty() ? scope.kind().name() : scope.kind() + " " + scope.setting();
  }
}
