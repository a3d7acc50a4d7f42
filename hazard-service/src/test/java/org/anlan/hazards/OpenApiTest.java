package org.anlan.hazards;

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
import org.junit.jupiter.api.Test;

/** The document says of each operation what it does, in both languages, and what it refuses. */
@QuarkusTest
@OnTheStack
class OpenApiTest {

  @Inject ObjectMapper json;

  @Test
  void everyOperationSaysWhatItDoesInBothLanguages() throws IOException {
    assertThat(operations())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            operation ->
                assertThat(operation.path("summary").asText())
                    .containsPattern("\\p{IsHan}")
                    .containsPattern("[A-Z][a-z]"));
  }

  @Test
  void everyOperationSaysWhatItAnswers() throws IOException {
    assertThat(operations())
        .allSatisfy(
            operation ->
                assertThat(
                        operation.at("/responses/200/content").size()
                            + operation.at("/responses/201/content").size())
                    .isPositive());
  }

  @Test
  void everyVerbSaysWhatItRefuses() throws IOException {
    assertThat(operations())
        .filteredOn(
            operation ->
                operation.path("operationId").asText().matches("(Triage|Remedy|Acceptance).*"))
        .hasSize(16)
        .allSatisfy(
            operation ->
                assertThat(operation.path("responses").properties())
                    .extracting(response -> response.getKey())
                    .contains("200", "400", "401", "403", "404", "409", "412", "428"));
  }

  @Test
  void noPartOfAMergePatchIsRequired() throws IOException {
    var patches = new MergePatches(document());

    assertThat(patches.operations()).isNotEmpty();
    assertThat(patches.faults()).isEmpty();
  }

  @Test
  void everyFieldHasItsWordsInTheDataDictionary() throws IOException {
    var dictionary = new DataDictionary(document());

    assertThat(dictionary.faults()).isEmpty();
    assertThat(dictionary.idle(DataDictionary.OWN)).isEmpty();
  }

  private JsonNode document() throws IOException {
    return json.readTree(given().get("/q/openapi?format=json").asString());
  }

  private List<JsonNode> operations() throws IOException {
    var operations = new ArrayList<JsonNode>();
    for (var path : document().path("paths").properties()) {
      if (path.getKey().startsWith("/api/v1/hazard")) {
        path.getValue().properties().forEach(operation -> operations.add(operation.getValue()));
      }
    }
    return operations;
  }
}
