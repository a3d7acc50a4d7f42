package org.anlan.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  private final Ports ports = new Ports();

  @Test
  void takesAnotherForAPortThatSomebodyListensOn() throws IOException {
    try (var somebody = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var busy = somebody.getLocalPort();

      assertThat(ports.wished(busy)).isNotEqualTo(busy);
    }
  }

  @Test
  void givesAPortOnce() {
    var first = ports.any();

    assertThat(ports.wished(first)).isNotEqualTo(first);
  }
}
