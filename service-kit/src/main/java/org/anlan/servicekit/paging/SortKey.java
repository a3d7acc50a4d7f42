package org.anlan.servicekit.paging;

/**
 * A published sort field.
 *
 * @param sql the column or expression; an index that begins with it makes the page cheap
 * @param nullable rows without a value come last in both directions
 */
record SortKey(String name, String sql, ValueType type, boolean nullable) {

  /** A sort key as a request uses it. */
  record Directed(SortKey key, boolean descending) {

    String orderBy() {
      return key.sql() + (descending ? " desc" : "") + (key.nullable() ? " nulls last" : "");
    }

    String canonical() {
      return (descending ? "-" : "") + key.name();
    }
  }
}
