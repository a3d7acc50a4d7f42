package org.anlan.localstack.demo;

import java.io.IOException;
import java.net.URI;
import org.anlan.localstack.keycloak.KeycloakAdmin;
import org.anlan.localstack.run.Progress;

/** Fills an empty installation with the demo county, once. */
public interface DemoCounty {

  /**
   * Loads it through the public door as its users would; when this returns normally it is never
   * called again for this installation. May be called again after a failure.
   */
  void load(Access access) throws IOException, InterruptedException;

  /** What the loader may use; tokens come from {@code issuer} by the client {@code cli}. */
  record Access(URI gateway, URI issuer, KeycloakAdmin keycloak, Progress progress) {}

  /** The county of this release. */
  static DemoCounty ofThisRelease() {
    return new GeneratedCounty();
  }
}
