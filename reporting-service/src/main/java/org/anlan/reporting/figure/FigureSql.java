package org.anlan.reporting.figure;

import static java.util.Comparator.naturalOrder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anlan.reporting.cube.Dimension;
import org.anlan.reporting.cube.Measure;
import org.anlan.reporting.cube.Reach;
import org.anlan.reporting.cube.Reach.Span;
import org.anlan.reporting.metric.Grouping;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;
import org.jspecify.annotations.Nullable;

/** The statement that answers a question: which rows it adds up, and under which keys. */
final class FigureSql {

  private static final ScopeColumns CELL_COLUMNS =
      new ScopeColumns("county_code", "township_code", "department_code", false, "", "");

  private final Question question;
  private final StringBuilder text = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  FigureSql(Question question) {
    this.question = question;
    text.append("with summand as (");
    if (question.metric().reach() == Reach.HEADS) {
      heads();
    } else if (question.fromFacts()) {
      facts();
    } else {
      cells();
    }
    text.append(
        """
        ), summed as (select member, measure, sum(amount)::bigint as amount from summand group by member, measure)
        """);
    named();
  }

  /** Columns member, name, measure, amount. */
  PreparedStatement on(Connection connection) throws SQLException {
    var statement = connection.prepareStatement(text.toString());
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) instanceof Array(var type, var values)) {
        statement.setArray(i + 1, connection.createArrayOf(type, values.toArray()));
      } else {
        statement.setObject(i + 1, parameters.get(i));
      }
    }
    return statement;
  }

  private void cells() {
    text.append(
        """
            select %s as member, c.measure,
                   s.sign * case when s.first_day = 1 and s.last_day = 31 then c.amount
                            else (select sum(d) from unnest(c.days[s.first_day:s.last_day]) d) end as amount
              from unnest(?::int[], ?::date[], ?::date[], ?::int[], ?::int[])
                     as s (sign, since, until, first_day, last_day)
              join figure_cell c on c.month between s.since and s.until
             where c.month between ?::date and ?::date and c.measure = any (?::text[]) and c.mask = %d
            """
            .formatted(cellMember(), question.mask()));
    spans();
    measures();
    for (var dimension : Dimension.values()) {
      if (question.pins().containsKey(dimension)) {
        and("c." + dimension.column() + " = any (?::text[])", question.pins().get(dimension));
      } else if (!question.isApart(dimension)) {
        text.append(" and c.").append(dimension.column()).append(" = '*'");
      }
    }
    scope(CELL_COLUMNS);
  }

  private void facts() {
    var window = question.window();
    var reach = question.metric().reach();
    text.append(
        """
        select %s as member, c.measure, c.amount from contribution c %s
         where c.happened_on between ? and ? and c.measure = any (?::text[])
        """
            .formatted(factMember(), factJoin()));
    parameters.add(reach.since(window.from(), window.to()));
    parameters.add(window.to());
    measures();
    pins();
  }

  /** Each head once in its group, and once in the total. */
  private void heads() {
    var day = question.window().to();
    text.append(
        """
        select %s as member, c.measure, count(distinct c.head) as amount from headcount c %s
         where c.starts_on <= ? and coalesce(c.ends_on, ?) >= ? and c.measure = any (?::text[])
        """
            .formatted(factMember(), factJoin()));
    parameters.addAll(List.of(day, day, day));
    measures();
    pins();
    text.append(" group by 1, 2");
  }

  private void pins() {
    question.pins().forEach((dimension, values) -> and(factPin(dimension), values));
    var by = question.by() == null ? null : question.by().dimension();
    if (by != null && question.pins().containsKey(by)) {
      and(factMember() + " = any (?::text[])", question.pins().get(by));
    }
    scope(ScopeColumns.SEVERAL_DEPARTMENTS);
  }

  private void spans() {
    var window = question.window();
    var spans = question.metric().reach().spans(window.from(), window.to());
    column("int4", spans, Span::sign);
    column("text", spans, span -> span.since() + "-01");
    column("text", spans, span -> span.until() + "-01");
    column("int4", spans, Span::firstDay);
    column("int4", spans, Span::lastDay);
    // the same once more as one condition, because the index can use that
    parameters.add(spans.stream().map(Span::since).min(naturalOrder()).orElseThrow() + "-01");
    parameters.add(spans.stream().map(Span::until).max(naturalOrder()).orElseThrow() + "-01");
  }

  private void measures() {
    column("text", question.metric().measures(), Measure::id);
  }

  private void scope(ScopeColumns columns) {
    Condition condition = question.scope().condition(columns);
    text.append(" and (").append(condition.sql()).append(')');
    parameters.addAll(condition.parameters());
  }

  private void and(String condition, List<String> values) {
    text.append(" and ").append(condition);
    parameters.add(new Array("text", values));
  }

  private <T> void column(String type, List<T> rows, Function<T, Object> value) {
    parameters.add(new Array(type, rows.stream().map(value).toList()));
  }

  private String cellMember() {
    return switch (question.by()) {
      case null -> "''";
      case MONTH -> "to_char(c.month, 'YYYY-MM')";
      case TOWNSHIP, DEPARTMENT, SECTOR -> "c." + question.by().dimension().column();
    };
  }

  private String factMember() {
    return switch (question.by()) {
      case null -> "''";
      case MONTH -> "to_char(c.happened_on, 'YYYY-MM')";
      case TOWNSHIP -> "coalesce(c.township_code, '')";
      case DEPARTMENT, SECTOR -> "m.member";
    };
  }

  private String factJoin() {
    return switch (question.by()) {
      case DEPARTMENT -> members("department_codes");
      case SECTOR -> members("sector_codes");
      case null, default -> "";
    };
  }

  private static String members(String column) {
    return "cross join lateral (select distinct unnest(case c.%1$s when '{}' then '{\"\"}' else c.%1$s end)) m (member)"
        .formatted(column);
  }

  private static String factPin(Dimension dimension) {
    return switch (dimension) {
      case TOWNSHIP -> "c.township_code = any (?::text[])";
      case DEPARTMENT -> "c.department_codes && ?::text[]";
      case SECTOR -> "c.sector_codes && ?::text[]";
      case CAMPAIGN -> "c.campaigns && ?::text[]";
      case SOURCE -> "c.source = any (?::text[])";
    };
  }

  /** Gives the members their names; a township without anything to count is a finding too. */
  private void named() {
    var kind = question.by() == null ? null : directoryKind(question.by());
    if (kind == null) {
      text.append("select member, null as name, measure, amount from summed");
    } else if (question.namesEveryTownship()) {
      text.append(
          """
          select coalesce(s.member, n.code), n.name, s.measure, s.amount from summed s full join
            (select code, name from directory_entry
              where kind = 'DIVISION' and length(code) = 9 and coalesce(valid_to, ?) >= ?
          """);
      parameters.add(question.window().from());
      parameters.add(question.window().from());
      var pinned = question.pins().get(Dimension.TOWNSHIP);
      if (pinned != null) {
        and("code = any (?::text[])", pinned);
      }
      text.append(") n on n.code = s.member");
    } else {
      text.append(
              "select s.member, n.name, s.measure, s.amount from summed s left join directory_entry n")
          .append(" on n.code = s.member and n.kind = '")
          .append(kind)
          .append('\'');
    }
  }

  private static @Nullable String directoryKind(Grouping by) {
    return switch (by) {
      case TOWNSHIP -> "DIVISION";
      case DEPARTMENT -> "ORGANIZATION";
      case SECTOR -> "SECTOR";
      case MONTH -> null;
    };
  }

  private record Array(String type, List<?> values) {}
}
