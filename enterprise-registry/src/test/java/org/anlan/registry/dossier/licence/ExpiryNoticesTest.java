package org.anlan.registry.dossier.licence;

import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anlan.registry.Owner;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each notice is given once, however many look. */
@QuarkusTest
class ExpiryNoticesTest {

  private static final String COUNTY = Tokens.county();
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Inject ExpirySearch search;
  @Inject Owner owner;
  @Inject Clock clock;

  private UUID unit;

  @BeforeEach
  void register() {
    Registry.seed();
    unit = registered();
  }

  @Test
  void tellsOnceThatALicenceHasExpired() throws Exception {
    var id = licence("A-1", -1);

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

    assertThat(told(id)).containsExactly("recorded", "licence-expired");
  }

  @Test
  void remindsOfWhatRunsOutByTheMostUrgentNoticeOnly() throws Exception {
    var soon = licence("A-20", 20);
    var later = licence("A-75", 75);
    var last = licence("A-60", 60);
    var far = licence("A-91", 91);
    var today = licence("A-0", 0);

    search.search();
    search.search();

    assertThat(told(soon)).containsExactly("recorded", "licence-reminded");
    assertThat(told(later)).containsExactly("recorded", "licence-reminded");
    assertThat(told(today)).containsExactly("recorded", "licence-reminded");
    assertThat(told(far)).containsExactly("recorded");
    assertThat(days(soon)).isEqualTo("30");
    assertThat(days(last)).isEqualTo("60");
    assertThat(days(later)).isEqualTo("90");
  }

  @Test
  void remindsOfTheApplicationBeforeItsLastDay() throws Exception {
    var until = LocalDate.now(clock).plusDays(20).plusMonths(3);
    var safety = licence("SAFETY_PRODUCTION", "A-APPLY", until.toString());
    var mining = licence("MINING", "A-OTHER", until.toString());
    var applyBy = until.minusMonths(3);
    get(COUNTY, "licences/" + safety)
        .body("dueOn", equalTo(applyBy.toString()))
        .body("dueFor", equalTo("RENEWAL_APPLICATION"));

    search.search();
    search.search();

    assertThat(told(safety)).containsExactly("recorded", "licence-renewal-reminded");
    assertThat(told(mining)).containsExactly("recorded");
  }

  @Test
  void noticesARenewedLicenceAnew() throws Exception {
    var id = licence("A-1", -1);
    search.search();
    patch(COUNTY, "licences/" + id, "\"0\"", Map.of("validTo", day(10))).statusCode(200);

    search.search();

    assertThat(told(id))
        .containsExactly("recorded", "licence-expired", "changed", "licence-reminded");
  }

  @Test
  void keepsSilentAboutWhatWasWithdrawn() throws Exception {
    var id = licence("A-1", -1);
    post(
            COUNTY,
            "licences/" + id + "/withdrawal",
            "\"0\"",
            Map.of("on", "2026-01-05", "reason", "注销"))
        .statusCode(200);

    search.search();

    assertThat(told(id)).containsExactly("recorded", "withdrawn");
  }

  @Test
  void keepsSilentTowardsUnitsThatHaveClosed() throws Exception {
    var id = licence("A-1", -1);
    owner.backdate("enterprise", unit.toString(), "status = 'CLOSED'");

    search.search();

    assertThat(told(id)).containsExactly("recorded");
  }

  private String licence(String number, int daysLeft) {
    return licence("MINING", number, day(daysLeft));
  }

  private String licence(String type, String number, String validTo) {
    return post(
            COUNTY,
            "enterprises/" + unit + "/licences",
            Map.of(
                "type", type,
                "number", number,
                "validFrom", "2020-02-01",
                "validTo", validTo,
                "authority", "县局"))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String day(int fromToday) {
    return LocalDate.ofInstant(clock.instant(), ZONE).plusDays(fromToday).toString();
  }

  private List<String> told(String id) throws SQLException {
    return owner.texts(
        "select substring(type from 'dossier-part\\.(.*)\\.v1') from outbox_event where subject = '"
            + id
            + "' order by position");
  }

  private String days(String id) throws SQLException {
    return owner
        .texts(
            "select data::jsonb ->> 'withinDays' from outbox_event where subject = '"
                + id
                + "' and type like '%reminded.v1'")
        .getFirst();
  }
}
