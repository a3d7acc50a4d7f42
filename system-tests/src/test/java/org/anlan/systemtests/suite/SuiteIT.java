package org.anlan.systemtests.suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSuite.class)
class SuiteIT {

  private static final Pattern FIRST_CELL =
      Pattern.compile("^\\| `([a-z.-]+\\.v[0-9]+)` \\|", Pattern.MULTILINE);

  @Test
  void hasTheDemoCountyAsPublished() {
    figure("enterprises", 2269);
    figure("enterprises.key", 615);
    figure("hazards.general.found&campaign=三年行动", 584);
    figure("hazards.general.closed&campaign=三年行动", 547);
    given()
        .auth()
        .oauth2(Tokens.login("county"))
        .get("/api/v1/figures?metric=hazards.general.closed-rate&campaign=三年行动")
        .then()
        .statusCode(200)
        .body("value", equalTo(93.66f))
        .body("numerator", equalTo(547))
        .body("denominator", equalTo(584));
  }

  @Test
  void tellsTheSchemaOfEachFactThatIsDocumented() throws IOException {
    var contract = given().get("/asyncapi").then().statusCode(200).extract().jsonPath();

    assertThat(contract.getMap("components.messages").keySet())
        .containsExactlyInAnyOrderElementsOf(documentedFacts());
    assertThat(contract.getMap("channels").keySet())
        .contains("anlan.directory", "anlan.enterprise", "anlan.enterprise-card")
        .contains("anlan.hazard", "anlan.snapshot");
  }

  /** First cells of the tables of docs/events.md; those of hazards leave out how all begin. */
  private static List<String> documentedFacts() throws IOException {
    var page = Files.readString(StackConnection.root().resolve("docs/events.md"));
    return FIRST_CELL
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .map(type -> type.startsWith("org.") ? type : "org.anlan.hazard." + type)
        .toList();
  }

  private static void figure(String metric, int value) {
    given()
        .auth()
        .oauth2(Tokens.login("county"))
        .get("/api/v1/figures?metric=" + metric)
        .then()
        .statusCode(200)
        .body("value", equalTo(value));
  }
}
