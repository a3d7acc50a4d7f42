package org.anlan.reporting.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.reporting.Deliveries;
import org.anlan.reporting.Facts;
import org.anlan.reporting.Owner;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.wire.CloudEvents;
import org.anlan.servicekit.event.wire.KafkaClients;
import org.anlan.servicekit.event.wire.Topics;
import org.anlan.servicekit.stack.Tokens;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database can be dropped: what stands in Kafka brings back the same rows. */
@QuarkusTest
class RebuildTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

  /** Each table and what is left out: positions in the feed are given anew. */
  private static final Map<String, String> TABLES =
      Map.of(
          "hazard_fact", "position",
          "enterprise_fact", "position",
          "supervision_fact", "position",
          "clue_fact", "position",
          "directory_entry", "",
          "figure_cell", "",
          "snapshot", "");

  @Inject Deliveries subscribers;
  @Inject KafkaClients kafka;
  @Inject Topics topics;
  @Inject ObjectMapper json;
  @Inject Owner owner;

  @BeforeEach
  void forget() {
    subscribers.forgetAll();
  }

  @Test
  void theSameFactsMakeTheSameRows() throws Exception {
    tell(life());
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(closed()).isEqualTo(30));
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(settled()).isTrue());
    var published = publishFigures();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(read("anlan.snapshot"))
                    .extracting(Fact::subject)
                    .contains(UUID.fromString(published)));
    var live = rows(published);
    assertThat(live.get("figure_cell")).isNotEmpty();
    assertThat(live.get("snapshot")).hasSize(1);

    subscribers.forgetAll();
    assertThat(rows(published).get("hazard_fact")).isEmpty();
    for (var topic :
        List.of(
            "anlan.supervisor",
            "anlan.clue",
            "anlan.hazard",
            "anlan.enterprise-card",
            "anlan.directory",
            "anlan.snapshot")) {
      subscribers.deliver(read(topic));
    }

    var rebuilt = rows(published);
    for (var table : TABLES.keySet()) {
      assertThat(rebuilt.get(table)).as(table).containsExactlyElementsOf(live.get(table));
    }
  }

  /** Hazards that move and close, enterprises that come, go and merge, people in them, reports. */
  private static List<Fact> life() {
    var told = new ArrayList<Fact>();
    told.add(Facts.named("DIVISION", Facts.TOWN_A, "城关镇"));
    for (int i = 0; i < 40; i++) {
      var hazard = Facts.hazard(DAY.plusDays(i));
      told.add(hazard.told("registered"));
      var moved = hazard.next().with("townshipCode", i % 2 == 0 ? Facts.TOWN_A : Facts.TOWN_B);
      told.add(moved.told("rescoped"));
      if (i < 30) {
        told.add(moved.closed(DAY.plusDays(i + 7)).told("closed"));
      }
    }
    var last = Facts.enterprise(DAY);
    for (int i = 0; i < 10; i++) {
      var enterprise = Facts.enterprise(DAY);
      told.add(enterprise.told());
      told.add(enterprise.next().with("departmentCodes", List.of(Facts.HOUSING)).told());
      var link = UUID.randomUUID();
      var person = UUID.randomUUID();
      told.add(Facts.posted(link, person, enterprise.id(), DAY));
      if (i % 3 == 0) {
        told.add(Facts.withdrawn(link, person, enterprise.id(), DAY, DAY.plusDays(i)));
      }
      if (i % 2 == 1) {
        told.add(enterprise.next().next().with("mergedInto", last.id().toString()).told());
      }
      last = enterprise;
      var report = Facts.report(DAY.plusDays(i));
      told.add(report.told("submitted"));
      told.add(report.next().with("status", i == 0 ? "ACCEPTED" : "CONFIRMED").told());
    }
    return told;
  }

  private void tell(List<Fact> facts) throws Exception {
    try (var producer = kafka.producer("rebuild-test")) {
      for (var fact : facts) {
        var topic = "anlan." + fact.type().split("\\.")[2];
        topics.ensure(List.of(topic));
        var told =
            new ProducerRecord<>(
                topic, fact.subject().toString(), fact.data().toString().getBytes(UTF_8));
        CloudEvents.describe(
            told.headers(),
            fact.id(),
            fact.source(),
            fact.type(),
            fact.subject(),
            fact.time(),
            null);
        producer.send(told).get();
      }
    }
  }

  private static String publishFigures() {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.county())
        .contentType("application/json")
        .body(
            """
            {"title": "一季度", "from": "2026-01-01", "to": "2026-03-31",
             "selection": {"metrics": ["hazards.general.closed-rate"], "by": "township"}}
            """)
        .post("/api/v1/snapshots")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** All that stands on a topic, one partition after the other. */
  private List<Fact> read(String topic) {
    var events = new CloudEvents(json);
    var facts = new ArrayList<Fact>();
    try (var consumer = kafka.consumer("rebuild-" + UUID.randomUUID(), "rebuild-test", 100)) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofSeconds(1))) {
          facts.add(events.read(event));
        }
      }
    }
    return facts;
  }

  /** All postings are where their units are, past mergers, and all reports have come through. */
  private boolean settled() throws SQLException {
    return owner
        .texts(
            """
            select (select count(*) from supervision_fact) = 10
               and (select count(*) from supervision_fact where ends_on is not null) = 4
               and (select count(*) from enterprise_fact where version = 1 or merged_into is not null) = 10
               and (select count(*) from enterprise_fact where merged_into is not null) = 5
               and (select count(*) from clue_fact where version = 1) = 10
            """)
        .equals(List.of("t"));
  }

  private long closed() throws SQLException {
    return rows("").get("hazard_fact").stream().filter(row -> row.contains("\"CLOSED\"")).count();
  }

  /** All rows; of snapshots that one, for those of other tests stay on their topic. */
  private Map<String, List<String>> rows(String snapshot) throws SQLException {
    var all = new LinkedHashMap<String, List<String>>();
    for (var table : TABLES.entrySet()) {
      all.put(
          table.getKey(),
          owner.texts(
              "select (to_jsonb(t) - '%s')::text from %s t order by 1"
                  .formatted(table.getValue(), table.getKey())));
    }
    all.computeIfPresent(
        "snapshot", (table, rows) -> rows.stream().filter(row -> row.contains(snapshot)).toList());
    return all;
  }
}
