package org.anlan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HeadersTest {

  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @TestHTTPResource URI gateway;

  Neighbours neighbours;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-User-Id",
        "X-User",
        "X-Forwarded-User",
        "X-Forwarded-Prefix",
        "Forwarded",
        "X-Real-IP",
        "X-Original-URL",
        "X-Original-Host",
        "X-Rewrite-URL",
        "X-HTTP-Method-Override",
        "X-Authenticated-User",
        "X-Remote-User",
        "True-Client-IP",
        "X_Forwarded_For",
        "X_User_Id",
        "Via",
        "Cookie",
        "TE",
        "Keep-Alive",
        "Proxy-Authorization",
        "Proxy-Connection",
        "Upgrade",
        "x-user-id",
        "FORWARDED"
      })
  void keepsToItself(String header) {
    echo(header, "spoofed").body("headers", notContaining("spoofed"));
  }

  @Test
  void keepsWhatTheConnectionHeaderNames() {
    given()
        .header("Connection", "keep-alive, X-Inner")
        .header("X-Inner", "spoofed")
        .header("Authorization", "Bearer " + neighbours.realm.token())
        .get("/api/v1/hazards")
        .then()
        .statusCode(200)
        .body("headers", notContaining("spoofed"));
  }

  @Test
  void cannotBeToldToForgetTheToken() {
    echo("Connection", "Authorization").body("headers.authorization", notNullValue());
  }

  @Test
  void saysItselfWhereTheRequestComesFrom() {
    echo("X-Forwarded-For", "10.1.1.1")
        .body("headers.x-forwarded-for", equalTo(List.of("127.0.0.1")))
        .body("headers.x-forwarded-proto", equalTo(List.of("http")))
        .body(
            "headers.x-forwarded-host",
            equalTo(List.of("%s:%d".formatted(gateway.getHost(), gateway.getPort()))))
        .body("headers.host[0]", equalTo(neighbours.hazard.url().substring(7)));
  }

  @Test
  void letsNobodySayThatItComesFromElsewhere() throws IOException, InterruptedException {
    var forged =
        HttpRequest.newBuilder(gateway.resolve("/api/v1/hazards"))
            .header("Authorization", "Bearer " + neighbours.realm.token())
            .header("X-Forwarded-For", "10.1.1.1, 127.0.0.1")
            .header("Forwarded", "for=10.1.1.1")
            .build();
    try (var stranger =
        HttpClient.newBuilder().localAddress(InetAddress.getByName("127.0.0.2")).build()) {
      var answer = stranger.send(forged, HttpResponse.BodyHandlers.ofString());

      assertThat(JsonPath.from(answer.body()).getList("headers.x-forwarded-for", String.class))
          .containsExactly("127.0.0.2");
    }
  }

  @Test
  void passesWhatTheApiKnows() {
    given()
        .header("Authorization", "Bearer " + neighbours.realm.token())
        .header("If-Match", "\"3\"")
        .header("Idempotency-Key", "k-1")
        .header("Accept-Language", "en")
        .get("/api/v1/hazards")
        .then()
        .body("headers.if-match[0]", equalTo("\"3\""))
        .body("headers.idempotency-key[0]", equalTo("k-1"))
        .body("headers.accept-language[0]", equalTo("en"));
  }

  @Test
  void passesATraceOn() {
    echo("traceparent", TRACE)
        .body("headers.traceparent", equalTo(List.of(TRACE)))
        .body("headers.x-request-id", equalTo(List.of(TRACE.substring(3, 35))))
        .header("X-Request-Id", TRACE.substring(3, 35));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rubbish", "00-00000000000000000000000000000000-b7ad6b7169203331-01"})
  void beginsATraceWhereThereIsNoSoundOne(String traceparent) {
    echo("traceparent", traceparent)
        .body("headers.traceparent[0]", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
  }

  @Test
  void passesASoundRequestIdOn() {
    echo("X-Request-Id", "abc-1").header("X-Request-Id", "abc-1");
    echo("X-Request-Id", "a b<c>").header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
  }

  @Test
  void protectsEveryAnswer() {
    neighbours.hazard.answer(
        "/api/v1/hazards/talkative",
        exchange -> {
          var headers = exchange.getResponseHeaders();
          headers.set("Server", "secret/1.0");
          headers.set("X-Powered-By", "secret");
          headers.set("Set-Cookie", "secret=1");
          headers.set("Access-Control-Allow-Origin", "*");
          headers.set("ETag", "\"7\"");
          headers.set("Location", neighbours.hazard.url() + "/api/v1/hazards/1");
          headers.add("Link", "<" + neighbours.hazard.url() + "/api/v1/hazards?c=2>; rel=\"next\"");
          ForeignServer.send(exchange, 201, "{}");
        });

    given()
        .header("Authorization", "Bearer " + neighbours.realm.token())
        .get("/api/v1/hazards/talkative")
        .then()
        .statusCode(201)
        .header("Server", nullValue())
        .header("X-Powered-By", nullValue())
        .header("Set-Cookie", nullValue())
        .header("Access-Control-Allow-Origin", nullValue())
        .header("ETag", "\"7\"")
        .header("Location", "/api/v1/hazards/1")
        .header("Link", "</api/v1/hazards?c=2>; rel=\"next\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .header("Strict-Transport-Security", nullValue());
  }

  @Test
  void leavesCachingToAServiceThatSaysSo() {
    neighbours.hazard.answer(
        "/api/v1/hazards/cached",
        exchange -> {
          exchange.getResponseHeaders().set("Cache-Control", "private, max-age=60");
          ForeignServer.send(exchange, 200, "{}");
        });

    var answer =
        given()
            .header("Authorization", "Bearer " + neighbours.realm.token())
            .get("/api/v1/hazards/cached");

    assertThat(answer.headers().getValues("Cache-Control")).containsExactly("private, max-age=60");
  }

  private ValidatableResponse echo(String header, String value) {
    return given()
        .header("Authorization", "Bearer " + neighbours.realm.token())
        .header(header, value)
        .when()
        .get("/api/v1/hazards")
        .then()
        .statusCode(200);
  }

  private static Matcher<Object> notContaining(String text) {
    return new CustomTypeSafeMatcher<>("nothing with " + text) {
      @Override
      protected boolean matchesSafely(Object headers) {
        return !headers.toString().contains(text);
      }
    };
  }
}
