package org.anlan.benchmark.fill;

import java.sql.SQLException;
import org.anlan.benchmark.statement.Server;

/**
 * A part of the map that shows so many points, whatever number there is in all: in a denser county
 * people look closer.
 *
 * @param box west, south, east, north
 */
public record Tile(String box, int points) {

  /** The square round the first enterprise in which the nearest so many points of the table lie. */
  private static final String NEAREST =
      """
      with middle as (select lon, lat from enterprise_card where lon is not null order by number limit 1),
           edge as (
             select greatest(abs(p.lon - m.lon), abs(p.lat - m.lat)) as half from TABLE p, middle m
              where p.lon is not null and p.county_code = 'COUNTY' order by 1 limit 1 offset %d),
           box as (select m.lon - half as west, m.lat - half as south, m.lon + half as east, m.lat + half as north
                     from middle m, edge)
      select concat_ws(',', west, south, east, north), count(*)
        from box join TABLE p on p.lon between west and east and p.lat between south and north
       group by west, south, east, north
      """;

  /** The tile of that table with so many points, by the database's administrator. */
  public static Tile of(Server hazards, String table, String county, int points)
      throws SQLException {
    var sql = NEAREST.replace("TABLE", table).replace("COUNTY", county).formatted(points - 1);
    try (var connection = hazards.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return new Tile(row.getString(1), row.getInt(2));
    }
  }
}
