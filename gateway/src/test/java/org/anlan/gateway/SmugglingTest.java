package org.anlan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two readers of one octet stream must not come to see different requests. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SmugglingTest {

  @TestHTTPResource URI gateway;

  Neighbours neighbours;

  @BeforeEach
  void nothingSmuggledYet() {
    neighbours.hazard.answer(
        "/api/v1/hazards/smuggled",
        exchange -> {
          neighbours.hazard.answerJson("/api/v1/hazards/smuggled-arrived", "{}");
          ForeignServer.send(exchange, 200, "{\"smuggled\":true}");
        });
  }

  @ParameterizedTest
  @EnumSource(Smuggled.class)
  void isNotFooledBy(Smuggled smuggled) {
    var answers = send(smuggled.octets(neighbours.realm.token()));

    assertThat(answers).as("answer to the hidden request").doesNotContain("\"smuggled\":true");
    assertThat(count(answers)).as("answers to one request").isLessThanOrEqualTo(1);
    if (smuggled.mustBeRefused()) {
      assertThat(answers).startsWith("HTTP/1.1 4");
    }
  }

  @Test
  void takesTwoHonestRequestsFromOneConnection() {
    var request =
        "GET /api/v1/hazards/honest HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
            + neighbours.realm.token()
            + "\r\n\r\n";

    assertThat(count(send(request + request))).isEqualTo(2);
  }

  @Test
  void passesChunksOnInItsOwnFraming() {
    var answer =
        send(
            "POST /api/v1/hazards HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                + neighbours.realm.token()
                + "\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200").contains("\"bodySize\":5");
    assertThat(answer.toLowerCase(Locale.ROOT)).contains("connection: close");
  }

  private String send(String octets) {
    return RawConnection.exchange(gateway.getPort(), octets);
  }

  private static long count(String answers) {
    return Pattern.compile("HTTP/1\\.1 [2-5]\\d\\d ").matcher(answers).results().count();
  }
}
