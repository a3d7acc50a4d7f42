package org.anlan.servicekit.scope;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Reads the actor from a verified token. The scope comes from exactly one of the roles that say who
 * somebody is; a token with none of them, or without the claim that goes with it, has no scope and
 * sees nothing.
 */
final class TokenActor {

  /** Keeps the system running for the whole county without being one of its officials. */
  private static final Set<String> ADMINISTRATORS =
      Set.of("system-admin", "security-admin", "auditor");

  private TokenActor() {}

  static Actor of(JsonWebToken token) {
    var roles = Set.copyOf(token.getGroups() == null ? Set.of() : token.getGroups());
    var areas = list(token.getClaim("area"));
    var organizations = list(token.getClaim("organization"));
    var enterprise = first(list(token.getClaim("enterprise")));
    var grid = first(list(token.getClaim("grid")));
    return new Actor(
        token.getSubject(),
        token.claim("name").map(Object::toString).orElse(token.getName()),
        first(organizations),
        areas,
        enterprise,
        grid,
        roles,
        scope(roles, areas, organizations, enterprise, grid));
  }

  private static @Nullable Scope scope(
      Set<String> roles,
      List<String> areas,
      List<String> organizations,
      @Nullable String enterprise,
      @Nullable String grid) {
    var counties = areas.stream().filter(code -> code.length() == 6).toList();
    var townships = areas.stream().filter(code -> code.length() == 9).toList();
    // the narrowest first: whoever holds two of them gets the smaller sight
    if (roles.contains("enterprise")) {
      return enterprise == null ? null : new Scope(ScopeKind.ENTERPRISE, List.of(enterprise));
    }
    if (roles.contains("grid")) {
      return grid == null ? null : new Scope(ScopeKind.GRID, List.of(grid));
    }
    if (roles.contains("township")) {
      return townships.isEmpty() ? null : Scope.townships(townships);
    }
    if (roles.contains("department")) {
      return organizations.isEmpty() ? null : Scope.departments(organizations);
    }
    if (roles.contains("county") || roles.stream().anyMatch(ADMINISTRATORS::contains)) {
      return counties.size() == 1 ? new Scope(ScopeKind.COUNTY, counties) : null;
    }
    if (roles.contains("prefecture")) {
      return new Scope(ScopeKind.PREFECTURE, List.of());
    }
    if (roles.contains(
        "device")) { // finds the county's devices; its role opens nothing but their door
      return counties.size() == 1 ? new Scope(ScopeKind.COUNTY, counties) : null;
    }
    if (roles.contains("province")) {
      return counties.size() == 1 ? new Scope(ScopeKind.PROVINCE, counties) : null;
    }
    return null;
  }

  /** Keycloak writes a claim as text or as an array, depending on the mapper. */
  private static List<String> list(@Nullable Object claim) {
    return switch (claim) {
      case null -> List.of();
      case JsonArray array ->
          array.getValuesAs(JsonString::getString).stream().filter(v -> !v.isBlank()).toList();
      case Collection<?> items ->
          items.stream().map(Object::toString).filter(v -> !v.isBlank()).toList();
      case JsonString text -> text.getString().isBlank() ? List.of() : List.of(text.getString());
      default -> claim.toString().isBlank() ? List.of() : List.of(claim.toString());
    };
  }

  private static @Nullable String first(List<String> values) {
    return values.isEmpty() ? null : values.getFirst();
  }
}
