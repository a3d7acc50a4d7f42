package org.anlan.servicekit.sample.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that no client library would send. */
@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class HostileQueryTest {

  // What cannot be decoded at all ("?q=%") gets the HTTP server's own bare 400; the gateway says
  // more.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "?q=%ff%fe",
        "?q=%ed%a0%80%ed%b0%80",
        "?%00=1",
        "?=1",
        "?&&",
        "?q",
        "?q=%00%00",
        "?q=%e2%80%ae%e2%80%ae%e2%80%ae",
        "?q=%25%25%25%25",
        "?q=%5C%5C",
        "?q='%20or%201=1--",
        "?sort=sent_on",
        "?sort=-",
        "?sort=,",
        "?sort=name,",
        "?sort=name%20desc",
        "?limit=%EF%BC%91",
        "?limit=0x10",
        "?limit=+5",
        "?limit=1e1",
        "?cursor=%00",
        "?cursor=AQ",
        "?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "?enterpriseId=%7B%7D",
        "?sentFrom=0000-01-01",
        "?sentFrom=9999-12-31&sentTo=9999-12-31",
        "?createdTo=9999-12-31",
        "?weightFrom=99999999999999999999999999999999999999999",
        "?weightFrom=0.0000000000000000000000000000000000001",
        "?weightFrom=%EF%BC%91",
        "?year=-2147483648",
        "?bbox=NaN,NaN,NaN,NaN",
        "?bbox=-180,-90,180,90",
        "?bbox=,,,",
        "?size=SMALL,SMALL",
        "?number=%F0%A0%AE%B7",
        "?departmentCode=%7B%22a%22%7D",
        "?fragile=TRUE",
        "?overdue=",
        "?format=XLSX",
        "?count=true&count=true",
        "?limit=1;limit=2"
      })
  void isAnsweredAndNeverFails(String query) throws IOException {
    var answer = send("/api/v1/parcels" + query);

    assertThat(answer).matches("(?s)HTTP/1.1 (200|400) .*");
    if (answer.startsWith("HTTP/1.1 400")) {
      assertThat(answer.toLowerCase(java.util.Locale.ROOT)).contains("application/problem+json");
    }
  }

  private static String send(String target) throws IOException {
    try (var socket = new Socket("127.0.0.1", io.restassured.RestAssured.port)) {
      var request =
          "GET "
              + target
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Authorization: Bearer "
              + Tokens.county()
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
