package org.anlan.servicekit.scope;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The rows a caller may see and touch. Computed from the token once, checked in queries (first
 * wall) and bound to the transaction for PostgreSQL's row-level security (second wall).
 */
public record Scope(ScopeKind kind, List<String> values) {

  /** Background work of the service itself. */
  public static final Scope SYSTEM = new Scope(ScopeKind.SYSTEM, List.of());

  /** Nobody in particular. */
  public static final Scope PUBLIC = new Scope(ScopeKind.PUBLIC, List.of());

  /** Copies the values and refuses what a policy could misread. */
  public Scope {
    values = List.copyOf(values);
    for (var value : values) {
      if (value.isBlank() || value.indexOf(',') >= 0) {
        throw new IllegalArgumentException("A scope value is one code: '" + value + "'");
      }
    }
    if (kind.setting() != null && values.isEmpty()) {
      throw new IllegalArgumentException("A scope of kind " + kind + " needs a value");
    }
  }

  /** Townships: one or several. */
  public static Scope townships(List<String> codes) {
    return new Scope(codes.size() == 1 ? ScopeKind.TOWNSHIP : ScopeKind.TOWNSHIPS, codes);
  }

  /** Departments: one or several. */
  public static Scope departments(List<String> codes) {
    return new Scope(codes.size() == 1 ? ScopeKind.DEPARTMENT : ScopeKind.DEPARTMENTS, codes);
  }

  /** The value for the policies' setting. */
  public String setting() {
    return String.join(",", values);
  }

  /** The first wall for one record; says the same as the policies do. */
  public boolean covers(Scoped row) {
    if (FirstWall.isDown()) {
      return true;
    }
    return switch (kind) {
      case PREFECTURE, SYSTEM -> true;
      case COUNTY, PROVINCE -> values.contains(row.countyCode());
      case TOWNSHIP, TOWNSHIPS ->
          values.contains(Objects.requireNonNullElse(row.townshipCode(), ""));
      case DEPARTMENT, DEPARTMENTS -> !Collections.disjoint(values, row.departmentCodes());
      case GRID -> values.contains(Objects.requireNonNullElse(row.gridCode(), ""));
      case ENTERPRISE ->
          row.enterpriseId() != null && values.contains(row.enterpriseId().toString());
      case PUBLIC -> false;
    };
  }

  /** The first wall for a query over a table with these columns. */
  public Condition condition(ScopeColumns columns) {
    if (FirstWall.isDown()) {
      return Condition.ALWAYS;
    }
    return switch (kind) {
      case PREFECTURE, SYSTEM -> Condition.ALWAYS;
      case COUNTY, PROVINCE -> Condition.oneOf(columns.county(), values);
      case TOWNSHIP, TOWNSHIPS -> Condition.oneOf(columns.township(), values);
      case DEPARTMENT, DEPARTMENTS ->
          columns.departmentIsArray()
              ? Condition.overlaps(columns.department(), values)
              : Condition.oneOf(columns.department(), values);
      case GRID -> Condition.oneOf(columns.grid(), values);
      case ENTERPRISE ->
          Condition.oneOf(columns.enterprise(), values.stream().map(UUID::fromString).toList());
      case PUBLIC -> Condition.NEVER;
    };
  }
}
