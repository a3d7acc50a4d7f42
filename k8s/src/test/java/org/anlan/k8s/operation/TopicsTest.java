package org.anlan.k8s.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Manifest;
import org.anlan.k8s.chart.Profile;
import org.junit.jupiter.api.Test;

/** The topics that are declared, and who may read and write them, are those of docs/events.md. */
class TopicsTest {

  /** The user of {@code verify}. */
  private static final String CHECK = "check";

  /** Not services: {@code verify}, and what makes topics anew after a restore. */
  private static final List<String> TOOLS = List.of(CHECK, "restore");

  private static final Pattern CONSUMER = Pattern.compile("([a-z-]+) \\(`");

  @Test
  void areThoseOfTheDocument() throws IOException {
    var declared = new TreeMap<String, String>();
    for (var topic : of("KafkaTopic")) {
      var config = topic.json().at("/spec/config");
      assertThat(topic.json().at("/spec/partitions").asInt()).isEqualTo(4);
      declared.put(
          topic.name(),
          config.path("cleanup.policy").asText() + " " + config.path("retention.ms").asText(""));
    }

    var documented = new TreeMap<String, String>();
    for (var row : rows()) {
      documented.put(row.topic, row.compacted ? "compact " : "delete -1");
      if (!row.consumers.isEmpty()) {
        documented.put(row.topic + ".dlq", "delete -1");
      }
    }
    assertThat(declared).isEqualTo(documented);
  }

  @Test
  void eachServiceMayDoWhatItDoesAndNoMore() throws IOException {
    var allowed = new TreeSet<String>();
    for (var user : of("KafkaUser").stream().filter(u -> !TOOLS.contains(u.name())).toList()) {
      for (JsonNode acl : user.json().at("/spec/authorization/acls")) {
        if (acl.at("/resource/type").asText().equals("topic")) {
          for (var operation : acl.path("operations")) {
            allowed.add(
                user.name() + " " + operation.asText() + " " + acl.at("/resource/name").asText());
          }
        } else {
          assertThat(acl.at("/resource/name").asText()).isEqualTo(user.name());
        }
      }
    }

    var needed = new TreeSet<String>();
    var services = new TreeSet<String>();
    rows().forEach(row -> services.addAll(row.consumers));
    rows().stream()
        .map(r -> r.producer)
        .filter(p -> !p.equals("every service"))
        .forEach(services::add);
    for (var row : rows()) {
      for (var service : services) {
        if (row.producer.equals(service) || row.producer.equals("every service")) {
          needed.addAll(
              List.of(service + " Write " + row.topic, service + " Describe " + row.topic));
        }
        if (row.consumers.contains(service)) {
          needed.addAll(
              List.of(service + " Read " + row.topic, service + " Describe " + row.topic));
          for (var operation : List.of("Read", "Write", "Describe")) {
            needed.add(service + " " + operation + " " + row.topic + ".dlq");
          }
        }
      }
    }
    assertThat(allowed).isEqualTo(needed);
  }

  @Test
  void theCheckMayReadAllAndWriteNothing() {
    var check = of("KafkaUser").stream().filter(u -> u.name().equals(CHECK)).findFirst();

    assertThat(
            check.orElseThrow().json().findValues("operations").stream()
                .flatMap(JsonNode::valueStream))
        .extracting(JsonNode::asText)
        .containsOnly("Read", "Describe", "DescribeConfigs");
  }

  private static List<Manifest> of(String kind) {
    return Charts.asTheyAre().render(Profile.PLATFORM).stream()
        .filter(m -> m.kind().equals(kind))
        .toList();
  }

  /** A row of the table in docs/events.md. */
  private record Row(String topic, String producer, boolean compacted, List<String> consumers) {}

  private static List<Row> rows() throws IOException {
    var rows = new ArrayList<Row>();
    for (var line : Files.readAllLines(Charts.ROOT.resolve("docs/events.md"))) {
      if (line.startsWith("| `anlan.")) {
        var cells = line.split("\\|", -1);
        var consumers =
            CONSUMER.matcher(cells[5]).results().map(m -> m.group(1)).distinct().toList();
        rows.add(
            new Row(
                cells[1].strip().replace("`", ""),
                cells[2].strip(),
                cells[4].contains("compacted"),
                consumers));
      }
    }
    assertThat(rows).hasSizeGreaterThan(15);
    return rows;
  }
}
