package org.anlan.hazards.overdue;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.HazardApi.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnTheStack
class OverdueNoticesTest {

  private static final String OVERDUE = "org.anlan.hazard.overdue.v1";

  @Inject County county;
  @Inject OverdueSearch search;
  @Inject OutboxReader outbox;
  @Inject Time time;

  private final HazardApi api = HazardApi.as(Tokens.county());
  private UUID enterprise;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
  }

  @Test
  void tellsAPassedDeadlineOnceHoweverManyLook() throws Exception {
    var id = due("2026-02-01");

    try (var replicas = Executors.newFixedThreadPool(4)) {
      Callable<Void> look =
          () -> {
            search.search();
            return null;
          };
      for (var done : replicas.invokeAll(IntStream.range(0, 8).mapToObj(i -> look).toList())) {
        done.get();
      }
    }

    assertThat(outbox.types(id)).containsOnlyOnce(OVERDUE);
  }

  @Test
  void tellsANewDeadlineAgainWhenThatPassesToo() {
    var id = due("2026-02-01");
    search.search();
    api.tell(id, "assignment", Map.of("rectifyBy", "2099-03-01")).statusCode(200);
    Caller.asSystem("time", () -> time.pass(id, "2026-03-01"));

    search.search();
    search.search();

    assertThat(outbox.types(id)).filteredOn(OVERDUE::equals).hasSize(2);
  }

  @Test
  void keepsSilentAboutWhatIsNotDueOrClosed() {
    var later = due("2099-02-01");
    var closed = due("2026-02-01");
    api.tell(closed, "on-spot-rectification", Map.of("description", "已清理")).statusCode(200);

    search.search();

    assertThat(outbox.types(later)).doesNotContain(OVERDUE);
    assertThat(outbox.types(closed)).doesNotContain(OVERDUE);
  }

  private UUID due(String day) {
    var body = finding(enterprise, "2026-01-15");
    body.put("rectifyBy", day);
    return UUID.fromString(api.post(body).statusCode(201).extract().path("id"));
  }

  /** Deadlines are given for days ahead; a test does not wait for them. */
  @ApplicationScoped
  public static class Time {

    private final AgroalDataSource database;

    Time(AgroalDataSource database) {
      this.database = database;
    }

    @Transactional
    public void pass(UUID hazard, String deadline) {
      try (var connection = database.getConnection();
          var statement =
              connection.prepareStatement("update hazard set rectify_by = ?::date where id = ?")) {
        statement.setString(1, deadline);
        statement.setObject(2, hazard);
        statement.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
