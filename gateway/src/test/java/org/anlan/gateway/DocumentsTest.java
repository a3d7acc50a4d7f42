package org.anlan.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DocumentsTest {

  private static final String OPENAPI = "/q/openapi";
  private static final String ASYNCAPI = "/q/asyncapi";

  Neighbours neighbours;

  @BeforeEach
  void servicesPublish() {
    neighbours.registry.answerJson(
        OPENAPI,
        """
        {"openapi":"3.1.0","info":{"title":"r"},
         "paths":{
           "/api/v1/enterprises":{"get":{"operationId":"list","security":[{"jwt":["county"]}],
             "responses":{"200":{"$ref":"#/components/responses/Page"}}}},
           "/internal":{"get":{"operationId":"internal"}}},
         "components":{
           "schemas":{"Page":{"type":"string"}},
           "responses":{"Page":{"description":"x","$ref":"#/components/schemas/Page"}},
           "securitySchemes":{"jwt":{"type":"http","scheme":"bearer"}}}}
        """);
    neighbours.hazard.answerJson(
        OPENAPI,
        """
        {"openapi":"3.1.0","info":{"title":"h"},
         "paths":{
           "/api/v1/hazards":{"get":{"operationId":"list",
             "responses":{"200":{"$ref":"#/components/responses/Page"}}}},
           "/api/v1/enterprises":{"delete":{}},
           "/public/v1/reports":{"post":{"security":[{"jwt":[]}],"responses":{"default":{"description":"own"}}}}},
         "components":{
           "schemas":{"Page":{"type":"integer"}},
           "responses":{"Page":{"description":"x","$ref":"#/components/schemas/Page"}}}}
        """);
  }

  @AfterEach
  void servicesPublishNothing() {
    neighbours.hazard.forget(ASYNCAPI);
  }

  @Test
  void makesOneDocumentOfAll() {
    given()
        .get("/openapi")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("openapi", equalTo("3.1.0"))
        .body("paths", hasKey("/api/v1/enterprises"))
        .body("paths", hasKey("/api/v1/hazards"))
        .body("paths", hasKey("/api/v1/config"))
        .body("components.schemas.Page.type", equalTo("integer"))
        .body("components.schemas.RegistryPage.type", equalTo("string"))
        .body(
            "paths.'/api/v1/enterprises'.get.responses.'200'.$ref",
            equalTo("#/components/responses/RegistryPage"));
  }

  @Test
  void tellsOnlyOfWhatCanBeReached() {
    given()
        .get("/openapi")
        .then()
        .body("paths", not(hasKey("/internal")))
        .body("paths.'/api/v1/enterprises'", not(hasKey("delete")));
  }

  @Test
  void saysWhatNeedsAToken() {
    given()
        .get("/openapi")
        .then()
        .body("paths.'/api/v1/enterprises'.get.security[0].token", contains("county"))
        .body("paths.'/api/v1/hazards'.get.security[0].token.size()", equalTo(0))
        .body("paths.'/public/v1/reports'.post.security.size()", equalTo(0))
        .body("components.securitySchemes", not(hasKey("jwt")))
        .body(
            "components.securitySchemes.openId.openIdConnectUrl",
            equalTo(Realm.ISSUER + "/.well-known/openid-configuration"));
  }

  @Test
  void saysThatAnyOperationMayBeRefused() {
    given()
        .get("/openapi")
        .then()
        .body(
            "paths.'/api/v1/hazards'.get.responses.default.content",
            hasKey("application/problem+json"))
        .body("paths.'/public/v1/reports'.post.responses.default.description", equalTo("own"));
  }

  @Test
  void remembersAServiceThatIsAway() {
    given().get("/openapi").then().body("paths", hasKey("/api/v1/hazards"));
    neighbours.hazard.answer(
        OPENAPI, exchange -> ForeignServer.send(exchange, 503, "{\"status\":503}"));

    given()
        .get("/openapi")
        .then()
        .body("paths", hasKey("/api/v1/hazards"))
        .body("info.x-not-yet-seen", contains("reporting"));
  }

  @Test
  void writesYamlForWhomItSuits() {
    given()
        .get("/openapi?format=yaml")
        .then()
        .contentType("application/yaml")
        .body(startsWith("openapi: "));
    given().accept("application/yaml").get("/openapi").then().contentType("application/yaml");
    given()
        .get("/openapi?format=xml")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void mergesTheFactsOfThoseThatTell() {
    neighbours.hazard.answerJson(
        ASYNCAPI, "{\"channels\":{\"anlan.hazard\":{\"address\":\"anlan.hazard\"}}}");

    given()
        .get("/asyncapi")
        .then()
        .statusCode(200)
        .body("asyncapi", equalTo("3.0.0"))
        .body("channels.'anlan.hazard'.address", equalTo("anlan.hazard"));
  }

  @Test
  void isReadOnly() {
    given()
        .post("/openapi")
        .then()
        .statusCode(405)
        .header("Allow", "GET, HEAD")
        .contentType("application/problem+json");
    given().head("/openapi").then().statusCode(200).header("Content-Length", not("0"));
  }

  @Test
  void showsWhatRuns() {
    neighbours.registry.answerJson("/q/health/ready", "{\"status\":\"UP\"}");
    neighbours.hazard.answer(
        "/q/health/ready", exchange -> ForeignServer.send(exchange, 503, "{}"));

    given()
        .get("/")
        .then()
        .statusCode(200)
        .contentType("text/html; charset=utf-8")
        .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
        .body(containsString("安澜"))
        .body(containsString("<td class=\"READY\">正常"))
        .body(containsString("<td class=\"NOT_READY\">尚未就绪"))
        .body(containsString("<td class=\"AWAY\">未运行"))
        .body(containsString("href=\"/openapi\""))
        .body(not(containsString(neighbours.registry.url())));
    given()
        .get("/?lang=en")
        .then()
        .header("Content-Language", "en")
        .body(containsString("Work-safety supervision"));
  }

  @Test
  void tellsClientsTheirLimits() {
    given()
        .get("/api/v1/config")
        .then()
        .statusCode(200)
        .body("idempotencyKey.retention", equalTo("PT48H"))
        .body("maxBytes.body", equalTo(2 * 1024 * 1024))
        .body("page.maxLimit", equalTo(200))
        .body("languages", contains("zh-CN", "en"))
        .body("issuer", equalTo(Realm.ISSUER));
  }
}
