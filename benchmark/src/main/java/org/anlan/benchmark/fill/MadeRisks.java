package org.anlan.benchmark.fill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.anlan.benchmark.statement.Server;

/**
 * Makes as many risk points as wanted out of the demo county's own, each at a place of its own
 * within some kilometres of its template.
 */
public final class MadeRisks implements AutoCloseable {

  private static final String PREFIX = "BM";

  private static final Map<String, String> OWN =
      Map.of(
          "id",
          "('018f0000-0000-7002-8000-' || lpad(n::text, 12, '0'))::uuid",
          "number",
          "'" + PREFIX + "' || lpad(n::text, 10, '0')",
          "lon",
          "t.lon + (n * 7919 % 10007 - 5003) * 0.00001",
          "lat",
          "t.lat + (n * 104729 % 10009 - 5004) * 0.00001");

  private final Connection hazards;
  private long size;

  private MadeRisks(Connection hazards) {
    this.hazards = hazards;
  }

  /** The database by its administrator; row-level security does not hold that one. */
  public static MadeRisks in(Server hazards) throws SQLException {
    return new MadeRisks(hazards.connect());
  }

  /** Adds risk points until so many were made. */
  public void growTo(long wanted) throws SQLException {
    try (var statement = hazards.createStatement()) {
      if (wanted > size) {
        statement.execute(insert(Table.of("risk_point", statement), size + 1, wanted));
        size = wanted;
      }
      statement.execute("vacuum analyze risk_point");
      statement.execute("checkpoint");
    }
  }

  private static String insert(Table table, long from, long to) {
    var values =
        table.columns().stream().map(column -> OWN.getOrDefault(column, "t." + column)).toList();
    return """
        with t as (
          select *, row_number() over (order by number) - 1 as place_in_order
            from risk_point where number not like 'PREFIX%%' and lon is not null
        )
        insert into risk_point (%s)
        select %s
          from generate_series(%d::bigint, %d) n
          join t on t.place_in_order = n %% (select count(*) from t)
        """
        .replace("PREFIX", PREFIX)
        .formatted(String.join(", ", table.columns()), String.join(", ", values), from, to);
  }

  @Override
  public void close() throws SQLException {
    hazards.close();
  }
}
