package org.anlan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for has to mean the same to gateway and service. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RequestLineTest {

  @TestHTTPResource URI gateway;

  Neighbours neighbours;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/public/v1/reports/../../../api/v1/hazards",
        "/public/v1/reports/..",
        "/public/v1/reports/./x",
        "/public/v1/reports/%2e%2e/%2e%2e/api/v1/hazards",
        "/public/v1/reports/%2E./x",
        "/public/v1/reports/..%2f..%2fapi",
        "/public/v1/reports/..%5c..%5capi",
        "/public/v1/reports/..;/api/v1/hazards",
        "/public/v1/reports;x=1",
        "/public/v1/reports//x",
        "//api/v1/hazards",
        "/public/v1/reports\\x",
        "/public/v1/reports/%00",
        "/public/v1/reports/%0d%0aX-User-Id:1",
        "/public/v1/reports/%",
        "/public/v1/reports/%zz",
        "/public/v1/reports?q=%",
        "/public/v1/reports?q=\u00e5",
        "/public/v1/reports#x",
        "http://127.0.0.1:1/api/v1/hazards",
        "http://evil.test/public/v1/reports",
        "evil.test:443",
        "*"
      })
  void refuses(String target) {
    int asked = neighbours.hazard.asked();

    var answer = get(target, "Host: a\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    assertThat(neighbours.hazard.asked()).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/public/v1/reports",
        "/public/v1/reports/",
        "/public/v1/reports/a.b",
        "/public/v1/reports/a..b",
        "/public/v1/reports/%E5%B9%B3%E5%88%A9?q=%E5%B9%B3&a=b/../c;d",
        "/public/v1/reports/%41",
        "/public/v1/reports?"
      })
  void passesLetterByLetter(String target) {
    var answer = get(target, "Host: a\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200").contains("\"uri\":\"" + target + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Host: a b\r\n",
        "Host: a/b\r\n",
        "Host: a@b\r\n",
        "Host: \r\n",
        "Host: a,b\r\n"
      })
  void wantsOneSoundHost(String host) {
    assertThat(get("/public/v1/reports", host)).startsWith("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "GETX"})
  void knowsOnlyTheUsualMethods(String method) {
    var answer =
        send(method + " /public/v1/reports HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 405").contains("Allow: ");
  }

  @Test
  void answersWhatIsNotHttpWithAPlain400() {
    assertThat(send("HELLO\r\n\r\n")).matches("(?s)HTTP/1\\.\\d 400 .*");
  }

  @Test
  void opensNoTunnel() {
    var answer =
        send(
            "GET /public/v1/reports HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n"
                + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("\"upgrade\"");
  }

  @Test
  void doesNotSwitchToHttp2() {
    var answer =
        send(
            "GET /public/v1/reports HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("\"http2-settings\"");
  }

  private String get(String target, String host) {
    return send("GET " + target + " HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n");
  }

  private String send(String octets) {
    return RawConnection.exchange(gateway.getPort(), octets);
  }
}
