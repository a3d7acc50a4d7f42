package org.anlan.servicekit.paging;

import java.util.ArrayList;
import java.util.List;
import org.anlan.servicekit.scope.Condition;

/** The statement of a list and its parameters in order. */
record ListSql(String text, List<Object> parameters) {

  /**
   * The rows of a page and what to sort by. The limit stands in the text: as a parameter it makes
   * the server assume a tenth of the table and costs more than twice the time.
   */
  static ListSql rows(ListSpec<?> spec, ListQuery query, List<Condition> conditions, int limit) {
    var sql = new StringBuilder("select ").append(spec.columns);
    for (var key : query.sorting().keys()) {
      sql.append(", ").append(key.key().sql());
    }
    var parameters = new ArrayList<Object>();
    where(sql.append(" from ").append(spec.from), conditions, parameters);
    sql.append(" order by ").append(query.sorting().orderBy()).append(" limit ").append(limit);
    return new ListSql(sql.toString(), parameters);
  }

  static ListSql count(ListSpec<?> spec, List<Condition> conditions) {
    var sql = new StringBuilder("select count(*) from ").append(spec.from);
    var parameters = new ArrayList<Object>();
    where(sql, conditions, parameters);
    return new ListSql(sql.toString(), parameters);
  }

  static ListSql one(ListSpec<?> spec, List<Condition> conditions) {
    var sql = new StringBuilder("select ").append(spec.columns).append(" from ").append(spec.from);
    var parameters = new ArrayList<Object>();
    where(sql, conditions, parameters);
    return new ListSql(sql.toString(), parameters);
  }

  private static void where(
      StringBuilder sql, List<Condition> conditions, List<Object> parameters) {
    var word = " where ";
    for (var condition : conditions) {
      if (!condition.equals(Condition.ALWAYS)) {
        sql.append(word).append('(').append(condition.sql()).append(')');
        parameters.addAll(condition.parameters());
        word = " and ";
      }
    }
  }
}
