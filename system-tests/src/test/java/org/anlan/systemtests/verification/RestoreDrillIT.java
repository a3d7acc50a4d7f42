package org.anlan.systemtests.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.Progress;
import org.anlan.localstack.run.Run;
import org.anlan.localstack.suite.Distributions;
import org.anlan.localstack.suite.Infrastructure;
import org.anlan.localstack.suite.Places;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The drill, after everything else and with everything that the other tests have left: a backup,
 * work, the loss of all data at work, the way back, first to the end of the log and then to a
 * second that was chosen. All must be as it was in that second, and all that must hold must hold.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningSuite.class)
class RestoreDrillIT {

  private static final String TOWN = "610926100";
  private static final int BEFORE = 20;
  private static final int AT_LEAST_AFTER = 50;
  private static final Pattern LAST_COMMIT =
      Pattern.compile(
          "(?:that is back|最后一次提交).*?(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[.\\d]*[+-]\\d\\d)");

  private final String campaign = "drill-" + Long.toString(System.nanoTime(), 36);

  @Test
  void comesBackToTheChosenSecond() throws IOException, InterruptedException, SQLException {
    assumeFalse(Boolean.getBoolean("anlan.suite.attach"), "nobody's own suite is destroyed");
    var backup = timed(() -> RunningSuite.command("backup"));
    for (int i = 0; i < BEFORE; i++) {
      attach(register("before-" + i));
    }
    await().untilAsserted(RestoreDrillIT::filesAreCopied);
    var chosen = quietSecond();
    var acknowledged = workUntilAllIsLost();

    var toTheEnd = timed(() -> RunningSuite.command("restore"));
    var last = lastCommit(toTheEnd.result());
    int lost = acknowledged.tailMap(last).size();
    var toTheSecond =
        timed(() -> RunningSuite.command("restore", "--to", chosen.second().toString()));
    assertThat(withNobodyAtWork(Fingerprints::take)).isEqualTo(chosen.tables());
    var up =
        timed(
            () -> {
              RunningSuite.startAgain();
              return "";
            });

    assertThat(total()).isEqualTo(BEFORE);
    goOn();
    var verify = timed(Verifying::all);
    verify.result().print(System.out, Locale.ENGLISH);
    assertThat(Verifying.wrong(verify.result())).isEmpty();

    System.out.printf(
        "Drill: backup %.1f s; lost at work %d ms, %d of %d acknowledged at most (RPO); back to the"
            + " end of the log %.1f s, to %s %.1f s; up %.1f s; verified %.1f s; RTO %.1f s;"
            + " %d tables with %d rows equal%n",
        backup.seconds(),
        Duration.between(last, acknowledged.lastKey()).toMillis(),
        lost,
        acknowledged.size(),
        toTheEnd.seconds(),
        chosen.second(),
        toTheSecond.seconds(),
        up.seconds(),
        verify.seconds(),
        toTheSecond.seconds() + up.seconds() + verify.seconds(),
        chosen.tables().size(),
        chosen.tables().values().stream().mapToLong(RestoreDrillIT::rows).sum());
    assertThat(last).isAfter(acknowledged.lastKey().minusSeconds(5));
  }

  /** A second in which nothing changed, and how all stood in it. */
  private static Moment quietSecond() throws InterruptedException, SQLException {
    await().until(() -> Fingerprints.ofSuite().allIsTold());
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    var earlier = Fingerprints.ofSuite().take();
    while (System.nanoTime() < end) {
      TimeUnit.SECONDS.sleep(2);
      var second = Instant.now().truncatedTo(ChronoUnit.SECONDS);
      TimeUnit.SECONDS.sleep(1);
      var now = Fingerprints.ofSuite().take();
      if (now.equals(earlier)) {
        return new Moment(second, now);
      }
      earlier = now;
    }
    throw new AssertionError("It is never quiet");
  }

  /** The launcher copies them every few seconds. */
  private static void filesAreCopied() throws IOException {
    var state = StackConnection.state();
    assertThat(files(state.resolve("backup/files/attachments")))
        .containsAll(files(state.resolve("attachments")));
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList();
    }
  }

  /** The database alone, as the restore has left it. */
  private static <T> T withNobodyAtWork(Look<T> look)
      throws IOException, InterruptedException, SQLException {
    var installation = new Installation(StackConnection.root(), StackConnection.state());
    var quiet = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    var seen = new ArrayList<T>();
    new Run(installation, quiet)
        .serve(
            () -> true,
            run -> {
              var prepared = Distributions.prepare(run);
              var servers = new Infrastructure(run, prepared, Places.anywhere(), false);
              servers.startDatabase();
              var url = "jdbc:postgresql://127.0.0.1:" + servers.server().port() + "/";
              seen.add(look.at(new Fingerprints(url, servers.server().password())));
            });
    return seen.getFirst();
  }

  /** Returns when each hazard was acknowledged. */
  private ConcurrentSkipListMap<Instant, String> workUntilAllIsLost()
      throws IOException, InterruptedException {
    var acknowledged = new ConcurrentSkipListMap<Instant, String>();
    var goOn = new AtomicBoolean(true);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int writer = 0; writer < 2; writer++) {
        int number = writer;
        var running =
            threads.submit(
                () -> {
                  for (int i = 0; goOn.get(); i++) {
                    var id = register("after-" + number + "-" + i);
                    acknowledged.put(Instant.now(), id);
                  }
                  return null;
                });
        assertThat(running).isNotNull();
      }
      await().until(() -> acknowledged.size() >= AT_LEAST_AFTER);
      RunningSuite.killAll();
      goOn.set(false);
    }
    for (var lost :
        List.of("postgres", "kafka", "attachments", "anchors", "secrets.properties", "vault-key")) {
      delete(StackConnection.state().resolve(lost));
    }
    return acknowledged;
  }

  private static long rows(String fingerprint) {
    return Long.parseLong(fingerprint.substring(0, fingerprint.indexOf(' ')));
  }

  /** When the last transaction was committed that came back. */
  private static Instant lastCommit(String said) {
    var matcher = LAST_COMMIT.matcher(said);
    assertThat(matcher.find()).as(said).isTrue();
    return OffsetDateTime.parse(matcher.group(1).replace(' ', 'T') + ":00").toInstant();
  }

  /** The suite does its work: a new record has a number nobody has seen, and is counted. */
  private void goOn() {
    int counted = figure();
    var number =
        given()
            .auth()
            .oauth2(token())
            .get("/api/v1/hazards/" + register("afterwards"))
            .then()
            .statusCode(200)
            .extract()
            .<String>path("number");
    assertThat(number).startsWith("YH-610926-");
    await().untilAsserted(() -> assertThat(figure()).isEqualTo(counted + 1));
  }

  private int figure() {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .get("/api/v1/figures?metric=hazards.general.found&from=" + today())
        .then()
        .statusCode(200)
        .extract()
        .<Number>path("value")
        .intValue();
  }

  private int total() {
    return given()
        .auth()
        .oauth2(token())
        .get("/api/v1/hazards?limit=1&count=true&campaign=" + campaign)
        .then()
        .statusCode(200)
        .extract()
        .<Number>path("total")
        .intValue();
  }

  private String register(String what) {
    return given()
        .auth()
        .oauth2(token())
        .contentType("application/json")
        .body(
            Map.of(
                "place",
                "平利县城关镇演练场",
                "placeKind",
                "PUBLIC",
                "townshipCode",
                TOWN,
                "departmentCode",
                "610926-YJ",
                "level",
                "GENERAL",
                "description",
                what,
                "foundOn",
                today(),
                "campaigns",
                List.of(campaign)))
        .post("/api/v1/hazards")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void attach(String hazard) {
    given()
        .auth()
        .oauth2(token())
        .multiPart("file", hazard + ".jpg", photograph(hazard))
        .post("/api/v1/hazards/" + hazard + "/attachments")
        .then()
        .statusCode(201);
  }

  /** Begins as one does, and is unlike all others. */
  private static byte[] photograph(String of) {
    return ("\u00ff\u00d8\u00ff" + of).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Made anew each time: ports, and with them the issuer, may differ afterwards. */
  private static String token() {
    return Tokens.of(
        u -> u.named("drill").roles("township").area(TOWN).organization("610926-Z100"));
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (var files = Files.walk(tree)) {
        var all = new ArrayList<>(files.toList());
        all.sort(Comparator.reverseOrder());
        all.stream().map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private static <T> Timed<T> timed(Callable<T> work) {
    long began = System.nanoTime();
    try {
      var result = work.call();
      return new Timed<>(result, Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private record Moment(Instant second, Map<String, String> tables) {}

  private record Timed<T>(T result, double seconds) {}

  /** What is looked at. */
  @FunctionalInterface
  private interface Look<T> {
    T at(Fingerprints fingerprints) throws SQLException;
  }
}
