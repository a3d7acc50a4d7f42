package org.anlan.hazards.clue.register;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.clue.Clue;
import org.anlan.hazards.clue.ClueRepository;
import org.anlan.hazards.clue.ClueStatus;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/** Finds clues that may speak of the same thing: at the same place, about the same time. */
@ApplicationScoped
class SimilarClues {

  private static final double METRES_A_DEGREE = 111_320;
  private static final int MOST = 20;

  /**
   * The box is for the index, the distance for the answer; near enough over a few hundred metres.
   */
  private static final String SIMILAR =
      """
      select id, number, status, description, observed_at, hazard_id, distance
        from (select c.*, case when c.lon is not null then
                     %1$s * sqrt(power((c.lon - ?) * cos(radians(?)), 2) + power(c.lat - ?, 2)) end as distance
                from clue c
               where c.id <> ? and c.observed_at between ? and ?
                 and (c.enterprise_id = ? or c.place = ?
                      or c.lon between ? and ? and c.lat between ? and ?)
                 and %2$s) near
       where distance <= ? or enterprise_id = ? or place = ?
       order by distance nulls last, observed_at desc limit %3$d
      """;

  private final AgroalDataSource database;
  private final ClueRepository clues;
  private final Caller caller;
  private final CountySettings<HazardProfile> profiles;

  SimilarClues(
      AgroalDataSource database,
      ClueRepository clues,
      Caller caller,
      CountySettings<HazardProfile> profiles) {
    this.database = database;
    this.clues = clues;
    this.caller = caller;
    this.profiles = profiles;
  }

  /** A clue that may be the same; how far off it is, where both have a position. */
  public record Similar(
      UUID id,
      String number,
      ClueStatus status,
      String description,
      Instant observedAt,
      @Nullable UUID hazardId,
      @Nullable Integer metres) {}

  @Transactional
  List<Similar> of(UUID id) {
    var clue = clues.get(id);
    var rules = profiles.of(clue.scope().countyCode()).clues();
    return near(clue, rules.similarMetres(), Duration.ofDays(rules.similarDays()));
  }

  private List<Similar> near(Clue clue, int metres, Duration around) {
    var at = clue.place();
    var scope =
        caller
            .scope()
            .condition(
                new ScopeColumns(
                    "county_code", "township_code", "department_code", false, "grid_code", ""));
    var sql = SIMILAR.formatted(METRES_A_DEGREE, scope.sql(), MOST);
    double lon = at.lon() == null ? Double.NaN : at.lon();
    double lat = at.lat() == null ? Double.NaN : at.lat();
    double high = metres / METRES_A_DEGREE;
    double wide = high / Math.max(0.01, Math.cos(Math.toRadians(lat)));
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      int next = 1;
      for (var parameter :
          new Object[] {
            lon,
            lat,
            lat,
            clue.id(),
            time(clue.observedAt().minus(around)),
            time(clue.observedAt().plus(around)),
            at.enterpriseId(),
            at.place(),
            lon - wide,
            lon + wide,
            lat - high,
            lat + high
          }) {
        statement.setObject(next++, parameter);
      }
      for (var parameter : scope.parameters()) {
        statement.setObject(next++, parameter);
      }
      statement.setObject(next++, (double) metres);
      statement.setObject(next++, at.enterpriseId());
      statement.setObject(next, at.place());
      try (var rows = statement.executeQuery()) {
        var similar = new ArrayList<Similar>();
        while (rows.next()) {
          var distance = (Double) rows.getObject("distance");
          similar.add(
              new Similar(
                  rows.getObject("id", UUID.class),
                  rows.getString("number"),
                  ClueStatus.valueOf(rows.getString("status")),
                  rows.getString("description"),
                  rows.getObject("observed_at", OffsetDateTime.class).toInstant(),
                  rows.getObject("hazard_id", UUID.class),
                  distance == null || distance.isNaN() ? null : (int) Math.round(distance)));
        }
        return similar;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
