package org.anlan.localstack;

import java.nio.file.Path;

/** Where one installation keeps what it knows: its data, secrets, logs and process numbers. */
public record Installation(Path root, Path state) {

  /** The installation of a checkout, with its state in the given directory. */
  public Installation {
    root = root.toAbsolutePath().normalize();
    state = state.toAbsolutePath().normalize();
  }

  Path postgres() {
    return state.resolve("postgres");
  }

  Path kafka() {
    return state.resolve("kafka");
  }

  Path keycloak() {
    return state.resolve("keycloak");
  }

  Path secrets() {
    return state.resolve("secrets.properties");
  }

  Path signingKey() {
    return state.resolve("signing-key.pkcs8");
  }

  Path pids() {
    return state.resolve("pids");
  }

  Path status() {
    return state.resolve("status.json");
  }

  Path connection() {
    return state.resolve("connection.properties");
  }

  Path lock() {
    return state.resolve("lock");
  }

  Path log(String part) {
    return state.resolve("logs").resolve(part + ".log");
  }

  Path bootstrapScripts() {
    return root.resolve("service-kit/src/main/resources/db/bootstrap");
  }
}
