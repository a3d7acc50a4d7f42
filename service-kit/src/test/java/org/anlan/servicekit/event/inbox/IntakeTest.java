package org.anlan.servicekit.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anlan.servicekit.rig.Rig;
import org.anlan.servicekit.rig.Sender;
import org.anlan.servicekit.rig.Wire;
import org.anlan.servicekit.rig.Writer;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IntakeTest {

  private static Rig rig;

  private final String topic = "anlan.test-" + UUID.randomUUID();
  private final String group = "group-" + UUID.randomUUID();
  private final Recorder recorder = Recorder.of(topic);
  private final UUID subject = UUID.randomUUID();

  @BeforeAll
  static void prepare() throws SQLException {
    rig = Rig.create();
    Writer.prepare(rig);
  }

  @Test
  void aFactSentTwiceHasOneEffectAndOrderIsKept() throws Exception {
    try (var sender = Sender.to(rig, topic);
        var intake = Intakes.of(rig, group).start(recorder)) {
      for (int version = 1; version <= 250; version++) {
        var id = UUID.randomUUID();
        sender.send(id, subject, version);
        if (version % 3 == 0) {
          sender.send(id, subject, version);
        }
      }

      awaitEffects(250);
      assertThat(intake).isNotNull();
    }
    assertThat(effects().stream().map(Integer::valueOf).toList())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void everySubscriberHasItsOwnEffect() throws Exception {
    var other = Recorder.of(topic);
    try (var sender = Sender.to(rig, topic);
        var intake = Intakes.of(rig, group).start(recorder, other)) {
      sender.send(UUID.randomUUID(), subject, 1);

      awaitEffects(recorder, 1);
      awaitEffects(other, 1);
      assertThat(intake).isNotNull();
    }
  }

  @Test
  void aNewMemberAndANewSubscriberGoOnWhereTheirOwnEffectsEnd() throws Exception {
    var late = Recorder.of(topic);
    try (var sender = Sender.to(rig, topic)) {
      try (var first = Intakes.of(rig, group).start(recorder)) {
        sender.send(UUID.randomUUID(), subject, 1);
        awaitEffects(1);
        assertThat(first).isNotNull();
      }
      sender.send(UUID.randomUUID(), subject, 2);
      try (var second = Intakes.of(rig, "another-" + group).start(recorder, late)) {
        awaitEffects(recorder, 2);
        awaitEffects(late, 2);
        assertThat(second).isNotNull();
      }
    }
    assertThat(effects()).containsExactly("1", "2");
  }

  @Test
  void poisonIsPutAsideAndTheRestMovesOnUntilItIsRedriven() throws Exception {
    var poisoned = UUID.randomUUID();
    recorder.poison().add(poisoned);
    var intakes = Intakes.of(rig, group);
    try (var sender = Sender.to(rig, topic);
        var intake = intakes.start(recorder)) {
      for (int version = 1; version <= 20; version++) {
        sender.send(UUID.randomUUID(), subject, version);
      }
      sender.send(UUID.randomUUID(), poisoned, 21);
      sender.sendNonsense(subject);
      for (int version = 22; version <= 40; version++) {
        sender.send(UUID.randomUUID(), subject, version);
      }

      awaitEffects(39);
      await().until(() -> Wire.of(rig.clients(), topic + ".dlq").records().size() == 2);
      var letter =
          Wire.of(rig.clients(), topic + ".dlq").records().stream()
              .filter(r -> r.key().equals(poisoned.toString()))
              .findFirst()
              .orElseThrow();
      assertThat(Wire.header(letter, DeadLetters.SUBSCRIBER)).isEqualTo(recorder.name());
      assertThat(Wire.header(letter, DeadLetters.TOPIC)).isEqualTo(topic);
      assertThat(Wire.header(letter, DeadLetters.ATTEMPTS)).isEqualTo("3");
      assertThat(Wire.header(letter, DeadLetters.REASON)).contains("cannot take");

      var stillPoisoned = intakes.redrive(recorder).run(topic);
      assertThat(stillPoisoned).isEqualTo(new Redrive.Report(topic, 0, 0, 2, 0));
      recorder.poison().clear();
      var mended = intakes.redrive(recorder).run(topic);
      assertThat(mended).isEqualTo(new Redrive.Report(topic, 1, 0, 1, 0));
      var again = intakes.redrive(recorder).run(topic);
      assertThat(again.effective()).isZero();
      assertThat(allEffects(recorder)).hasSize(40).containsOnlyOnce("21");
      assertThat(intake).isNotNull();
    }
  }

  @Test
  void aTopicWithoutDeadLettersIsRedrivenToNoEffect() {
    var report = Intakes.of(rig, group).redrive(recorder).run("anlan.never-" + UUID.randomUUID());

    assertThat(report.effective()).isZero();
  }

  @Test
  void aDatabaseAwayIsNoAttempt() throws Exception {
    var transactions = new RigTransactions(rig);
    var intakes = new Intakes(rig, group, transactions, InboxStep.UNOBSERVED);
    try (var sender = Sender.to(rig, topic);
        var intake = intakes.start(recorder)) {
      sender.send(UUID.randomUUID(), subject, 1);
      awaitEffects(1);
      transactions.away.set(true);
      for (int version = 2; version <= 30; version++) {
        sender.send(UUID.randomUUID(), subject, version);
      }
      await().during(Duration.ofSeconds(2)).until(() -> effects().size() == 1);

      transactions.away.set(false);

      awaitEffects(30);
      assertThat(topics()).doesNotContain(topic + ".dlq");
      assertThat(intake).isNotNull();
    }
  }

  @Test
  void membersComeAndGoWithoutLossOrRepetition() throws Exception {
    var intakes = Intakes.of(rig, group);
    var running = new ArrayList<Intake>();
    var subjects = List.of(subject, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    try (var sender = Sender.to(rig, topic)) {
      for (int round = 0; round < 4; round++) {
        running.add(intakes.start(recorder));
        for (int i = 1; i <= 100; i++) {
          for (var each : subjects) {
            sender.send(UUID.randomUUID(), each, round * 100 + i);
          }
        }
        if (round % 2 == 1) {
          running.removeFirst().close();
        }
      }
      awaitEffects(recorder, 1600);
    } finally {
      running.forEach(Intake::close);
    }
    assertThat(effects().stream().map(Integer::valueOf).toList())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void aTopicMadeAnewIsReadFromItsStart() throws Exception {
    var intakes = Intakes.of(rig, group);
    try (var sender = Sender.to(rig, topic)) {
      try (var before = intakes.start(recorder)) {
        sender.send(UUID.randomUUID(), subject, 1);
        sender.send(UUID.randomUUID(), subject, 2);
        awaitEffects(2);
        assertThat(before).isNotNull();
      }
    }
    try (var admin =
        Admin.create(java.util.Map.<String, Object>of("bootstrap.servers", rig.kafka()))) {
      admin.deleteTopics(Set.of(topic)).all().get();
    }
    await().until(() -> !topics().contains(topic));
    try (var sender = Sender.to(rig, topic);
        var after = intakes.start(recorder)) {
      sender.send(UUID.randomUUID(), subject, 3);
      awaitEffects(3);
      assertThat(after).isNotNull();
    }
  }

  @Test
  void whatWasReceivedLongAgoIsForgotten() throws Exception {
    try (var connection = rig.asSystem()) {
      connection
          .createStatement()
          .execute(
              """
              insert into inbox_event select 'old', '/rig', gen_random_uuid(), now() - interval '91 days'
                from generate_series(1, 6000);
              insert into inbox_event select 'young', '/rig', gen_random_uuid(), now() - interval '89 days'
              """);

      assertThat(Inbox.purge(connection, Duration.ofDays(90))).as("there is more").isTrue();
      assertThat(Inbox.purge(connection, Duration.ofDays(90))).isFalse();

      assertThat(
              query(
                  "select distinct subscriber from inbox_event where subscriber in ('old', 'young')"))
          .containsExactly("young");
    }
  }

  private static Set<String> topics() throws Exception {
    try (var admin =
        Admin.create(java.util.Map.<String, Object>of("bootstrap.servers", rig.kafka()))) {
      return admin.listTopics().names().get();
    }
  }

  private void awaitEffects(int number) {
    awaitEffects(recorder, number);
  }

  private static void awaitEffects(Recorder of, int number) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(allEffects(of)).hasSize(number));
  }

  /** The versions that had an effect on the recorder for the main subject, in order of effect. */
  private List<String> effects() throws SQLException {
    return query(
        "select data from effect where data like '%s %%' and subject = '%s' order by id"
            .formatted(recorder.name(), subject));
  }

  private static List<String> allEffects(Recorder of) throws SQLException {
    return query("select data from effect where data like '" + of.name() + " %' order by id");
  }

  private static List<String> query(String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = rig.asSystem();
        var rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1).replaceFirst(".* ", ""));
      }
    }
    return found;
  }
}
