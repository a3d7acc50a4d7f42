package org.anlan.servicekit.scope;

import org.jspecify.annotations.Nullable;

/** The kinds of scope, each with its PostgreSQL role and the setting that its policies read. */
public enum ScopeKind {
  /** Several counties; sees all that the installation holds. */
  PREFECTURE("scope_prefecture", null),
  /** One county. */
  COUNTY("scope_county", "anlan.county"),
  /** One township, sub-district or park. */
  TOWNSHIP("scope_township", "anlan.township"),
  /** Several townships; a role of its own because its policy costs the ordered index scan. */
  TOWNSHIPS("scope_townships", "anlan.township"),
  /** One department, across the county. */
  DEPARTMENT("scope_department", "anlan.department"),
  /** Several departments. */
  DEPARTMENTS("scope_departments", "anlan.department"),
  /** One grid. */
  GRID("scope_grid", "anlan.grid"),
  /** One enterprise: itself. */
  ENTERPRISE("scope_enterprise", "anlan.enterprise"),
  /** The province's system, which sees a county through the open API only. */
  PROVINCE("scope_province", "anlan.county"),
  /** Nobody in particular; sees what is published. */
  PUBLIC("scope_public", null),
  /** Background work of the service itself. */
  SYSTEM("scope_system", null);

  private final String role;
  private final @Nullable String setting;

  ScopeKind(String role, @Nullable String setting) {
    this.role = role;
    this.setting = setting;
  }

  /** The PostgreSQL role that the transaction steps into. */
  public String role() {
    return role;
  }

  /** The setting that the role's policies compare with; null where they compare with nothing. */
  public @Nullable String setting() {
    return setting;
  }
}
