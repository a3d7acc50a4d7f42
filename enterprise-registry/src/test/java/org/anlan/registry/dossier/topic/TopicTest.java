package org.anlan.registry.dossier.topic;

import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TopicTest {

  private static final String COUNTY = Tokens.county();

  private UUID unit;

  @BeforeEach
  void register() {
    Registry.seed();
    unit = registered();
  }

  @Test
  void unitsOfATopicAreFoundByTheirAnswers() {
    entered("DUST_EXPLOSION", Map.of("workers", "12", "cleaning", "NO"));

    get(COUNTY, "enterprises?topic=DUST_EXPLOSION&limit=200&sort=-number")
        .body("items.id", hasItem(unit.toString()));
    get(COUNTY, "enterprises?topic=GAS_SALES&limit=200&sort=-number")
        .body("items.id", not(hasItem(unit.toString())));
    get(COUNTY, list("&answer=cleaning:NO")).body("items", hasSize(1));
    get(COUNTY, list("&answer=cleaning:YES")).body("items", hasSize(0));
    get(COUNTY, list("&answer=cleaning")).statusCode(400);
    get(Tokens.township(TOWN_B), list("")).body("items", hasSize(0));
  }

  @Test
  void onlyWhatTheCountyAsksIsAnswered() {
    refused("NOBODYS_TOPIC", Map.of(), "/topic", "unknown-code");
    refused("DUST_EXPLOSION", Map.of("colour", "red"), "/answers", "question-not-asked");
    refused("DUST_EXPLOSION", Map.of("workers", "many"), "/answers/workers", "answer-kind");
    refused("DUST_EXPLOSION", Map.of("cleaning", "是"), "/answers/cleaning", "answer-kind");
  }

  @Test
  void answersAreCompletedOneByOne() {
    var path = entered("GAS_SALES", Map.of("licensed", "YES"));

    get(COUNTY, path).body("title", equalTo("燃气销售点"));
    patch(COUNTY, path, "\"0\"", Map.of("answers", Map.of("bottles", "40")))
        .statusCode(200)
        .body("details.answers.licensed", equalTo("YES"))
        .body("details.answers.bottles", equalTo("40"));
    patch(COUNTY, path, "\"1\"", Map.of("answers", Map.of("bottles", "some"))).statusCode(400);
    post(COUNTY, "enterprises/" + unit + "/topic-entries", entry("GAS_SALES", Map.of()))
        .statusCode(409)
        .body("code", equalTo("part-duplicate"));
  }

  @Test
  void theCountySaysWhatItAsks() {
    get(COUNTY, "topics?countyCode=610926")
        .statusCode(200)
        .body("items.find { it.code == 'DUST_EXPLOSION' }.questions.code", hasItem("workers"));
    get(COUNTY, "topics").statusCode(200).body("items", hasSize(8));
    get(COUNTY, "topics?countyCode=x").statusCode(400);
  }

  private void refused(String topic, Map<String, String> answers, String pointer, String code) {
    post(COUNTY, "enterprises/" + unit + "/topic-entries", entry(topic, answers))
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  private String list(String more) {
    return "topic-entries?enterpriseId=" + unit + more;
  }

  private String entered(String topic, Map<String, String> answers) {
    return post(COUNTY, "enterprises/" + unit + "/topic-entries", entry(topic, answers))
        .statusCode(201)
        .extract()
        .header("Location")
        .substring("/api/v1/".length());
  }

  private static Map<String, Object> entry(String topic, Map<String, String> answers) {
    return Map.of("topic", topic, "answers", answers, "surveyedOn", "2026-03-10");
  }
}
