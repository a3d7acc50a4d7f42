package org.anlan.servicekit.scope;

/**
 * Which columns of a table carry its scope. A table without one of them is out of reach for that
 * kind of scope, and says so with an empty name.
 */
public record ScopeColumns(
    String county,
    String township,
    String department,
    boolean departmentIsArray,
    String grid,
    String enterprise) {

  /** The usual names, one department in charge. */
  public static final ScopeColumns USUAL =
      new ScopeColumns(
          "county_code", "township_code", "department_code", false, "grid_code", "enterprise_id");

  /** The usual names, several departments in charge in {@code department_codes}. */
  public static final ScopeColumns SEVERAL_DEPARTMENTS =
      new ScopeColumns(
          "county_code", "township_code", "department_codes", true, "grid_code", "enterprise_id");

  /** The same columns, the enterprise's own table naming itself by {@code id}. */
  public ScopeColumns withEnterprise(String column) {
    return new ScopeColumns(county, township, department, departmentIsArray, grid, column);
  }
}
