package org.anlan.localstack.run;

import java.nio.file.Path;

/** Where one installation keeps what it knows: its data, secrets, logs and process numbers. */
public record Installation(Path root, Path state) {

  /** The installation of a checkout, with its state in the given directory. */
  public Installation {
    root = root.toAbsolutePath().normalize();
    state = state.toAbsolutePath().normalize();
  }

  /** The data of one of its parts. */
  public Path data(String part) {
    return state.resolve(part);
  }

  /** All passwords. */
  public Path secrets() {
    return state.resolve("secrets.properties");
  }

  /** The key that signs the realm's tokens. */
  public Path signingKey() {
    return state.resolve("signing-key.pkcs8");
  }

  /** The key under which the hazard service seals who reported something. */
  public Path vaultKey() {
    return state.resolve("vault-key");
  }

  /** How to reach the servers, for tests that attach to them. */
  public Path connection() {
    return state.resolve("connection.properties");
  }

  /** What every part does right now. */
  public Path status() {
    return state.resolve("status.json");
  }

  /** Everything a part said. */
  public Path log(String part) {
    return logs().resolve(part + ".log");
  }

  /** The directory of the logs. */
  public Path logs() {
    return state.resolve("logs");
  }

  /** The scripts that make roles and databases; the same that operators run. */
  public Path bootstrapScripts() {
    return root.resolve("service-kit/src/main/resources/db/bootstrap");
  }

  /** What differs from county to county. */
  public Path profiles() {
    return root.resolve("profiles");
  }

  /**
   * Where backups lie: below the state, or, better, on another disk, as {@code ANLAN_BACKUP} says.
   */
  public Path backup() {
    var told = System.getenv("ANLAN_BACKUP");
    return told == null || told.isBlank()
        ? state.resolve("backup")
        : Path.of(told).toAbsolutePath();
  }

  /** The process numbers of the parts. */
  public Path pids() {
    return state.resolve("pids");
  }

  /** Held by the launcher as long as it lives. */
  Path launcherLock() {
    return state.resolve("launcher.lock");
  }

  /** Held by whoever decides that the stack is used, or used no more. */
  Path useLock() {
    return state.resolve("lock");
  }

  /** One file per build that uses the stack, named by its process number. */
  Path users() {
    return state.resolve("users");
  }
}
