package org.anlan.servicekit.event.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anlan.servicekit.rig.Rig;
import org.anlan.servicekit.rig.Wire;
import org.anlan.servicekit.rig.Writer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

  private static Rig rig;

  private final String topic = "anlan.test-" + UUID.randomUUID();

  @BeforeAll
  static void prepare() throws SQLException {
    rig = Rig.create();
    Writer.prepare(rig);
  }

  @Test
  void keepsTheOrderOfEachAggregateUnderConcurrentWriters() throws Exception {
    var subjects = Stream.generate(UUID::randomUUID).limit(10).toList();

    try (var relay = Relays.of(rig).start();
        var writers = Executors.newFixedThreadPool(6)) {
      Callable<Void> writing =
          () -> {
            try (var writer = Writer.open(rig, topic)) {
              for (int i = 0; i < 20; i++) {
                for (var subject : subjects) {
                  writer.write(subject);
                  relay.ring();
                }
              }
            }
            return null;
          };
      for (var done :
          writers.invokeAll(List.of(writing, writing, writing, writing, writing, writing))) {
        done.get();
      }
      awaitAllPublished();
    }

    var wire = Wire.of(rig.clients(), topic);
    assertThat(wire.records()).hasSize(1200);
    var oneToAHundredAndTwenty = IntStream.rangeClosed(1, 120).mapToObj(String::valueOf).toList();
    assertThat(subjects)
        .allSatisfy(s -> assertThat(wire.firstOccurrences(s)).isEqualTo(oneToAHundredAndTwenty));
  }

  @Test
  void writesCloudEventsInBinaryMode() throws Exception {
    var subject = UUID.randomUUID();

    try (var relay = Relays.of(rig).start();
        var writer = Writer.open(rig, topic)) {
      writer.write(subject);
      relay.ring();
      awaitAllPublished();
    }

    var event = Wire.of(rig.clients(), topic).records().getFirst();
    assertThat(event.key()).isEqualTo(subject.toString());
    assertThat(Wire.header(event, "ce_specversion")).isEqualTo("1.0");
    assertThat(Wire.header(event, "ce_type")).isEqualTo("org.anlan.thing.changed.v1");
    assertThat(Wire.header(event, "ce_source")).isEqualTo("/rig");
    assertThat(Wire.header(event, "ce_subject")).isEqualTo(subject.toString());
    assertThat(Wire.header(event, "ce_time")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    assertThat(Wire.header(event, "ce_traceparent"))
        .matches("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01");
    assertThat(Wire.header(event, "content-type")).isEqualTo("application/json");
  }

  @Test
  void onlyOneRelayIsOnDutyAndAnotherTakesOverWhenItsConnectionDies() throws Exception {
    try (var one = Relays.of(rig).start()) {
      await().until(one::active);
      try (var other = Relays.of(rig).start();
          var writer = Writer.open(rig, topic)) {
        await().during(Duration.ofMillis(1500)).until(() -> one.active() && !other.active());

        terminateRelayOnDuty();

        await().atMost(Duration.ofSeconds(10)).until(() -> one.active() != other.active());
        writer.write(UUID.randomUUID());
        one.ring();
        other.ring();
        awaitAllPublished();
      }
    }
  }

  @Test
  void aCommitInAReplicaInReserveWakesTheOneOnDuty() throws Exception {
    var seldom = new Relays.Pace(Duration.ofMinutes(5), 50);
    try (var onDuty = relayAtPace(seldom).start()) {
      await().until(onDuty::active);
      try (var inReserve = relayAtPace(seldom).start();
          var writer = Writer.open(rig, topic)) {
        await().until(() -> sessionsNamed("anlan-relay") == 2);
        await().until(() -> sessionsNamed("anlan-relay-ear") == 1);

        writer.write(UUID.randomUUID());
        inReserve.ring();

        await().atMost(Duration.ofSeconds(3)).until(() -> unpublished() == 0);
        assertThat(inReserve.active()).isFalse();
      }
    }
  }

  @Test
  void businessGoesOnWhileKafkaIsAwayAndTheLagShows() throws Exception {
    var meters = new SimpleMeterRegistry();
    var nobody = Rig.clients("127.0.0.1:1");
    var pace = new Relays.Pace(Duration.ofMillis(200), 50);
    try (var relay = Relays.of(rig, nobody, pace, meters, RelayStep.UNOBSERVED).start();
        var writer = Writer.open(rig, topic)) {
      for (int i = 0; i < 20; i++) {
        writer.write(UUID.randomUUID());
        relay.ring();
      }

      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> Backlogs.measured(rig).get("outbox.lag.rows").gauge().value() == 20);
      assertThat(Backlogs.measured(rig).get("outbox.lag.seconds").gauge().value()).isPositive();
      assertThat(unpublished()).isEqualTo(20);
    }

    try (var relay = Relays.of(rig, rig.clients(), pace, meters, RelayStep.UNOBSERVED).start()) {
      await().until(relay::active);
      awaitAllPublished();
    }
    assertThat(Wire.of(rig.clients(), topic).records()).hasSize(20);
    assertThat(meters.counter("outbox.published").count()).isEqualTo(20);
    assertThat(Backlogs.measured(rig).get("outbox.lag.rows").gauge().value()).isZero();
  }

  @Test
  void aFactThatCannotBeSentHoldsUpItsOwnSubjectOnly() throws Exception {
    var stuck = UUID.randomUUID();
    var free = UUID.randomUUID();
    try (var relay = Relays.of(rig).start();
        var writer = Writer.open(rig, topic)) {
      writer.write(stuck);
      awaitAllPublished();
      tooLargeFact(stuck);
      writer.write(stuck);
      writer.write(free);
      relay.ring();

      await().until(() -> unpublished() == 2);
      await().during(Duration.ofSeconds(1)).until(() -> unpublished() == 2);
    }

    var wire = Wire.of(rig.clients(), topic);
    assertThat(wire.firstOccurrences(stuck)).containsExactly("1");
    assertThat(wire.firstOccurrences(free)).containsExactly("1");
    update("delete from outbox_event where published_at is null");
  }

  @Test
  void publishedRowsGoWhenTheirTimeIsUp() throws Exception {
    try (var connection = rig.asSystem();
        var writer = Writer.open(rig, topic)) {
      for (int i = 0; i < 30; i++) {
        writer.write(UUID.randomUUID());
      }
      update("update outbox_event set published_at = now() - interval '15 days'");
      writer.write(UUID.randomUUID());
      update("update outbox_event set published_at = now() where published_at is null");

      while (new OutboxTable(connection).purge(Duration.ofDays(14))) {
        // in small batches
      }

      assertThat(count("select count(*) from outbox_event")).isEqualTo(1);
    }
  }

  private static org.anlan.servicekit.duty.SoleWorker relayAtPace(Relays.Pace pace) {
    return Relays.of(rig, rig.clients(), pace, new SimpleMeterRegistry(), RelayStep.UNOBSERVED);
  }

  private void tooLargeFact(UUID subject) throws SQLException {
    try (var connection = rig.asOwner();
        var statement =
            connection.prepareStatement(
                """
                insert into outbox_event (id, topic, type, source, subject, occurred_at, data)
                values (uuidv7(), ?, 't', '/rig', ?, now(), repeat('x', 1100000))
                """)) {
      statement.setString(1, topic);
      statement.setObject(2, subject);
      statement.executeUpdate();
    }
  }

  private static void terminateRelayOnDuty() throws SQLException {
    var sql =
        """
        select count(pg_terminate_backend(pid)) from pg_locks
         where locktype = 'advisory' and granted
           and database = (select oid from pg_database where datname = current_database())
        """;
    try (var connection = rig.asApp();
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      assertThat(row.getInt(1)).isEqualTo(1);
    }
  }

  private static long sessionsNamed(String name) throws SQLException {
    return count(
        "select count(*) from pg_stat_activity where datname = current_database() and application_name = '%s'"
            .formatted(name));
  }

  private static void awaitAllPublished() {
    await().atMost(Duration.ofSeconds(30)).until(() -> unpublished() == 0);
  }

  private static long unpublished() throws SQLException {
    return count("select count(*) from outbox_event where published_at is null");
  }

  private static long count(String sql) throws SQLException {
    try (var connection = rig.asSystem();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void update(String sql) throws SQLException {
    try (var connection = rig.asOwner();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
