package org.anlan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anlan.servicekit.openapi.DataDictionary;
import org.anlan.servicekit.openapi.MergePatches;
import org.junit.jupiter.api.Test;

/** The document that frontends are made from says what every operation is and how it fails. */
@QuarkusTest
class OpenApiTest {

  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3}");

  @Inject ObjectMapper json;

  @Test
  void everyOperationIsExplainedInBothLanguages() throws IOException {
    var silent = new ArrayList<String>();
    for (var operation : operations()) {
      var summary = operation.node().path("summary").asText();
      if (!CHINESE.matcher(summary).find() || !ENGLISH.matcher(summary).find()) {
        silent.add(operation.name() + ": " + summary);
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void everyChangeSaysHowItIsRefused() throws IOException {
    var silent = new ArrayList<String>();
    for (var operation : operations()) {
      if (operation.name().startsWith("patch ")
          && !List.of("400", "404", "412", "428").stream()
              .allMatch(operation.node().path("responses")::has)) {
        silent.add(operation.name());
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void noPartOfAMergePatchIsRequired() throws IOException {
    var document = document();
    var patches = new MergePatches(document);

    assertThat(patches.operations()).isNotEmpty();
    assertThat(patches.faults()).isEmpty();
    assertThat(document.at("/components/schemas/Licence/required"))
        .as("of what is sent whole")
        .isNotEmpty();
  }

  @Test
  void everyFieldHasItsWordsInTheDataDictionary() throws IOException {
    var dictionary = new DataDictionary(document());

    assertThat(dictionary.faults()).isEmpty();
    assertThat(dictionary.idle(DataDictionary.OWN)).isEmpty();
  }

  private JsonNode document() throws IOException {
    var text = RestAssured.given().accept("application/json").get("/q/openapi").asString();
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/openapi.json"), text);
    return json.readTree(text);
  }

  private List<Named> operations() throws IOException {
    var operations = new ArrayList<Named>();
    for (var path : document().path("paths").properties()) {
      for (var verb : path.getValue().properties()) {
        if (VERBS.contains(verb.getKey()) && isOurs(path.getKey())) {
          operations.add(new Named(verb.getKey() + " " + path.getKey(), verb.getValue()));
        }
      }
    }
    assertThat(operations).hasSizeGreaterThan(20);
    return operations;
  }

  /** The kit's own operations are explained by the kit. */
  private static boolean isOurs(String path) {
    return !path.startsWith("/api/v1/imports") && !path.startsWith("/api/v1/jobs");
  }

  private record Named(String name, JsonNode node) {}
}
