package org.anlan.systemtests.suite;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;

import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;

/** Asks as somebody whose address nobody else has: the public may only do so much from one. */
public final class SomeAddress {

  private SomeAddress() {}

  /** A request from such an address. */
  public static RequestSpecification asking() {
    var octets = new byte[3];
    ThreadLocalRandom.current().nextBytes(octets);
    try {
      var address =
          InetAddress.getByAddress(
              new byte[] {127, octets[0], octets[1], (byte) (1 + (octets[2] & 0x7F))});
      return given()
          .config(
              config()
                  .httpClient(httpClientConfig().setParam("http.route.local-address", address)));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
