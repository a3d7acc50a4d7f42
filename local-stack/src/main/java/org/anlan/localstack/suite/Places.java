package org.anlan.localstack.suite;

import java.net.URI;
import java.util.List;
import org.anlan.localstack.process.Ports;
import org.anlan.localstack.run.Progress;
import org.anlan.localstack.suite.Deployable.Placed;

/**
 * The ports of everything, chosen before anything starts: the realm names the console's address.
 */
public record Places(
    int postgres,
    int kafka,
    int kafkaController,
    int keycloak,
    List<Placed> services,
    Placed gateway) {

  private static final int POSTGRES = 15432;
  private static final int KAFKA = 19092;
  private static final int KEYCLOAK = 8180;

  /** The ports of the documentation, or the next free ones, which are told. */
  public static Places usual(Progress progress) {
    var ports = new Ports();
    return choose(
        (name, wished) -> {
          var port = ports.wished(wished);
          if (port != wished) {
            progress.say("busy", wished, name, port);
          }
          return port;
        });
  }

  /** Ports by lot, so that builds of several checkouts start side by side. */
  public static Places anywhere() {
    var ports = new Ports();
    return choose((name, wished) -> ports.any());
  }

  /** Where people open the console. */
  public URI console() {
    return URI.create("http://localhost:" + gateway.port());
  }

  private static Places choose(Chooser ports) {
    return new Places(
        ports.choose("PostgreSQL", POSTGRES),
        ports.choose("Kafka", KAFKA),
        ports.choose("Kafka (controller)", KAFKA + 1),
        ports.choose("Keycloak", KEYCLOAK),
        Deployable.SERVICES.stream().map(ports::place).toList(),
        ports.place(Deployable.GATEWAY));
  }

  @FunctionalInterface
  private interface Chooser {

    int choose(String name, int wished);

    default Placed place(Deployable deployable) {
      var name = deployable.folder();
      return new Placed(
          deployable, choose(name, deployable.port()), choose(name, deployable.managementPort()));
    }
  }
}
