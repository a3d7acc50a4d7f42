package org.anlan.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public class Main {

  private Main() {}

  public static void main(String... arguments) {
    judgeAddressesAlone();
    Quarkus.run(arguments);
  }

  /**
   * Quarkus refuses malformed addresses before anybody is asked, with an empty answer. The gateway
   * refuses more of them, and says why.
   */
  static void judgeAddressesAlone() {
    System.setProperty("vertx.disableURIValidation", "true");
  }
}
