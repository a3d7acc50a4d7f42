package org.anlan.localstack.suite;

import org.anlan.localstack.cache.Cache;
import org.anlan.localstack.keycloak.KeycloakDistribution;
import org.anlan.localstack.postgres.PostgresBinaries;
import org.anlan.localstack.run.Run;

/** The servers' programs on this machine, ready to run. */
public record Distributions(
    PostgresBinaries postgres, String kafkaClassPath, KeycloakDistribution keycloak, Seed seed) {

  /**
   * Unpacks and prepares whatever this user's machine has not seen yet. That may take minutes, so
   * it comes before ports are chosen: a port that was free then may be taken afterwards.
   */
  public static Distributions prepare(Run run) {
    var artifacts = Artifacts.of(run.installation().root());
    var cache = Cache.ofUser(name -> run.progress().say("preparing", name));
    var postgres = PostgresBinaries.unpacked(artifacts.postgres(), cache);
    var keycloak = KeycloakDistribution.prepared(artifacts.keycloak(), cache);
    return new Distributions(
        postgres, artifacts.kafkaClassPath(), keycloak, Seed.prepared(postgres, keycloak, cache));
  }
}
