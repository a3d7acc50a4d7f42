package org.anlan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LimitsTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final String JSON = "application/json";
  private static final String UPLOAD = "multipart/form-data; boundary=x";

  @TestHTTPResource URI gateway;

  Neighbours neighbours;

  @Test
  void refusesABodyThatSaysItIsTooLarge() {
    int asked = neighbours.hazard.asked();

    var answer = post(JSON, 2 * MEGABYTE + 1, true);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"code\":\"too-large\"");
    assertThat(neighbours.hazard.asked()).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesABodyThatJustFits(boolean saysItsLength) {
    var answer = post(JSON, 2 * MEGABYTE, saysItsLength);

    assertThat(answer.body()).contains("\"bodySize\":" + 2 * MEGABYTE);
  }

  @Test
  void stopsABodyThatTurnsOutTooLarge() {
    var answer = post(JSON, 3 * MEGABYTE, false);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"code\":\"too-large\"");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesLargerUploads(boolean saysItsLength) {
    var answer = post(UPLOAD, 21 * MEGABYTE, saysItsLength);

    assertThat(answer.body()).contains("\"bodySize\":" + 21 * MEGABYTE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesTooLargeUploads(boolean saysItsLength) {
    assertThat(post(UPLOAD, 51 * MEGABYTE, saysItsLength).statusCode()).isEqualTo(413);
  }

  @Test
  void refusesLongAddressesAndManyHeaders() {
    withToken()
        .get("/api/v1/hazards?q=" + "a".repeat(9000))
        .then()
        .statusCode(414)
        .body("code", equalTo("uri-too-long"));
    withToken()
        .header("X-Long", "a".repeat(17_000))
        .get("/api/v1/hazards")
        .then()
        .statusCode(431)
        .body("code", equalTo("headers-too-large"));
  }

  @Test
  void answersExpectationsOnlyAfterItsChecks() {
    try (var connection = new RawConnection(gateway.getPort())) {
      connection.send(expecting("rubbish", "100-continue"));
      assertThat(connection.receive()).startsWith("HTTP/1.1 401").doesNotContain("100 Continue");
    }
    try (var connection = new RawConnection(gateway.getPort())) {
      connection.send(expecting(neighbours.realm.token(), "100-continue"));
      assertThat(connection.receiveSome()).startsWith("HTTP/1.1 100 Continue");
      connection.send("hello");
      assertThat(connection.receive()).contains("200 OK").contains("\"bodySize\":5");
    }
    try (var connection = new RawConnection(gateway.getPort())) {
      connection.send(expecting(neighbours.realm.token(), "wonders"));
      assertThat(connection.receive()).startsWith("HTTP/1.1 417");
    }
  }

  @Test
  void slowsDownOneCallerAndNoOther() {
    var eager = neighbours.realm.token("eager");

    // one more a second is far less than even a slow machine asks
    var refused =
        Stream.generate(
                () -> given().header("Authorization", "Bearer " + eager).get("/api/v1/hazards"))
            .limit(500)
            .filter(answer -> answer.statusCode() != 200)
            .findFirst()
            .orElseThrow();

    refused
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", matchesPattern("[1-9][0-9]*"))
        .body("code", equalTo("too-many-requests"));
    withToken().get("/api/v1/hazards").then().statusCode(200);
  }

  private HttpResponse<String> post(String type, int size, boolean saysItsLength) {
    var zeros = BodyPublishers.ofInputStream(() -> new Zeros(size));
    var request =
        HttpRequest.newBuilder(gateway.resolve("/api/v1/imports/hazards"))
            .header("Authorization", "Bearer " + neighbours.realm.token())
            .header("Content-Type", type)
            .POST(saysItsLength ? BodyPublishers.fromPublisher(zeros, size) : zeros)
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private RequestSpecification withToken() {
    return given().header("Authorization", "Bearer " + neighbours.realm.token());
  }

  private static String expecting(String token, String expectation) {
    return "POST /api/v1/hazards HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nAuthorization: Bearer "
        + token
        + "\r\nExpect: "
        + expectation
        + "\r\n\r\n";
  }

  /** As many octets as wanted without anybody holding them. */
  private static final class Zeros extends InputStream {

    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int n = (int) Math.min(left, length);
      left -= n;
      return n == 0 ? -1 : n;
    }
  }
}
