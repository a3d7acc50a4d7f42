package org.anlan.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anlan.servicekit.openapi.DataDictionary;
import org.anlan.servicekit.openapi.MergePatches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the document promises; others generate clients and tests from it. */
@QuarkusTest
class OpenApiTest {

  private static final List<String> OWN = List.of("figures", "metrics", "snapshots", "open");

  @Inject ObjectMapper json;

  private JsonNode document;

  @BeforeEach
  void read() throws IOException {
    document = json.readTree(given().get("/q/openapi?format=json").asString());
  }

  @Test
  void saysInBothLanguagesWhatEachOperationDoes() {
    assertThat(operations())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            operation -> {
              assertThat(operation.path("summary").asText()).contains(" · ");
              assertThat(operation.path("description").asText()).isNotBlank();
            });
  }

  @Test
  void saysWhichValuesMayBeNull() {
    var figure = document.at("/components/schemas/Figure/properties");
    assertThat(figure.at("/value/type").toString()).isEqualTo("[\"number\",\"null\"]");
    assertThat(figure.at("/unit/type").toString()).isEqualTo("\"string\"");

    var hazard = document.at("/components/schemas/HazardFact/properties");
    assertThat(hazard.at("/closedOn/anyOf")).hasSize(2);

    var change = document.at("/components/schemas/Change/properties");
    assertThat(change.at("/record/anyOf")).hasSize(3);
  }

  @Test
  void aPublicationIsAnsweredAsCreated() {
    var responses = document.at("/paths/~1api~1v1~1snapshots/post/responses");

    assertThat(responses.path("200").isMissingNode()).isTrue();
    assertThat(responses.at("/201/content/application~1json/schema/$ref").asText())
        .endsWith("/Snapshot");
  }

  @Test
  void noPartOfAMergePatchIsRequired() {
    var patches = new MergePatches(document);

    assertThat(patches.operations()).as("whoever adds the first asks for it here").isEmpty();
    assertThat(patches.faults()).isEmpty();
  }

  @Test
  void everyFieldHasItsWordsInTheDataDictionary() throws IOException {
    var dictionary = new DataDictionary(document);

    assertThat(dictionary.faults()).isEmpty();
    assertThat(dictionary.idle(DataDictionary.OWN)).isEmpty();
  }

  private List<JsonNode> operations() {
    var operations = new ArrayList<JsonNode>();
    document
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation -> {
                      if (OWN.contains(operation.at("/tags/0").asText())) {
                        operations.add(operation);
                      }
                    }));
    return operations;
  }
}
