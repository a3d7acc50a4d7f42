package org.anlan.benchmark.fill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.anlan.benchmark.statement.Server;

/**
 * Makes the register as large as wanted, out of the demo county's own units: every column has
 * values that occur, and every name is another one.
 */
public final class MadeEnterprises implements AutoCloseable {

  /** What twenty names have in them, however large the register is. */
  public static final String RARE = "云杉锯材";

  private static final String PREFIX = "BM";

  /** Names are made different by their number, written in Chinese digits. */
  private static final String NAME =
      "case when n <= 20 then '"
          + RARE
          + "' else %s end || translate(n::text, '0123456789', '零一二三四五六七八九')";

  private static final Map<String, String> OWN =
      Map.of(
          "id",
          "('018f0000-0000-7001-8000-' || lpad(n::text, 12, '0'))::uuid",
          "number",
          "'" + PREFIX + "' || lpad(n::text, 10, '0')",
          "name",
          NAME.formatted("t.name"),
          "search_text",
          NAME.formatted("t.search_text"),
          "credit_code",
          "null",
          "other_identifier_type",
          "'OTHER'",
          "other_identifier",
          "'" + PREFIX + "' || n",
          "merged_into",
          "null");

  private final Connection registry;
  private long size;

  private MadeEnterprises(Connection registry) {
    this.registry = registry;
  }

  /** The database by its administrator; row-level security does not hold that one. */
  public static MadeEnterprises in(Server registry) throws SQLException {
    return new MadeEnterprises(registry.connect());
  }

  /** Adds units until so many were made. */
  public void growTo(long wanted) throws SQLException {
    try (var statement = registry.createStatement()) {
      if (wanted > size) {
        statement.execute(insert(Table.of("enterprise", statement), size + 1, wanted));
        size = wanted;
      }
      statement.execute("vacuum analyze enterprise");
      statement.execute("checkpoint");
    }
  }

  /** Names, places and all else are those of the demo county in turn. */
  private static String insert(Table table, long from, long to) {
    var columns = table.columns();
    var values = columns.stream().map(column -> OWN.getOrDefault(column, "t." + column)).toList();
    return """
        with t as (
          select *, row_number() over (order by number) - 1 as place_in_order
            from enterprise where number not like 'PREFIX%%' and merged_into is null
        )
        insert into enterprise (%s)
        select %s
          from generate_series(%d::bigint, %d) n
          join t on t.place_in_order = n %% (select count(*) from t)
        """
        .replace("PREFIX", PREFIX)
        .formatted(String.join(", ", columns), String.join(", ", values), from, to);
  }

  @Override
  public void close() throws SQLException {
    registry.close();
  }
}
