package org.anlan.localstack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlan.localstack.process.Jvm;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.StatusFile.PartView;
import org.anlan.localstack.run.StatusFile.Status;
import org.anlan.localstack.secret.Secrets;
import org.anlan.localstack.suite.Suite;

/** The program of the module verification, told by its environment where this suite runs. */
public final class VerificationTool {

  private static final int HEAP_MEGABYTES = 256;

  private final Installation installation;

  /** For one installation. */
  public VerificationTool(Installation installation) {
    this.installation = installation;
  }

  /** Where everything is, for a login that can only read. */
  public Map<String, String> environment(Status status) throws IOException {
    var environment = new HashMap<String, String>();
    var secrets = Secrets.in(installation.secrets());
    environment.put("ANLAN_VERIFY_PASSWORD", secrets.of(Suite.VERIFIER));
    environment.put("ANLAN_VERIFY_DEMO", "true");
    for (var part : status.parts()) {
      place(part, environment);
    }
    var issuer = status.addresses().get("issuer");
    if (issuer != null) {
      environment.put("MP_JWT_VERIFY_ISSUER", issuer.toString());
    }
    return environment;
  }

  private void place(PartView part, Map<String, String> environment) {
    switch (part.name()) {
      case "postgres" ->
          environment.put("ANLAN_VERIFY_POSTGRES", "jdbc:postgresql://127.0.0.1:" + part.port());
      case "kafka" -> environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + part.port());
      default ->
          Suite.databaseOf(part.name())
              .ifPresent(
                  database -> {
                    var prefix = "ANLAN_VERIFY_" + database.toUpperCase(Locale.ROOT);
                    environment.put(
                        prefix + "_MANAGEMENT", "http://127.0.0.1:" + part.managementPort());
                    environment.put(
                        prefix + "_ATTACHMENTS",
                        installation.data("attachments").resolve(part.name()).toString());
                  });
    }
  }

  /** Copies all topics into a folder. */
  void archive(String kafka, Path folder) throws IOException, InterruptedException {
    runQuietly(Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka), "archive-topics", folder.toString());
  }

  /** Lets topics, readers, numbers and anchors follow databases that went back. */
  void afterRestore(int postgres, String kafka, Path topics)
      throws IOException, InterruptedException {
    var environment = new HashMap<String, String>();
    var secrets = Secrets.in(installation.secrets());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka);
    environment.put("ANLAN_VERIFY_POSTGRES", "jdbc:postgresql://127.0.0.1:" + postgres);
    for (var database : Suite.databases()) {
      environment.put(
          "ANLAN_RESTORE_" + database.toUpperCase(Locale.ROOT) + "_PASSWORD",
          secrets.of(database + "_owner"));
    }
    var anchors = installation.data("anchors").toString();
    runQuietly(environment, "after-restore", topics.toString(), anchors);
  }

  /** Runs it on this terminal; returns what it ends with. */
  int run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    return run(environment, Redirect.INHERIT, arguments);
  }

  /** What it has to say is for whoever looks for a failure. */
  private void runQuietly(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var log = installation.log("backup");
    Files.createDirectories(log.getParent());
    int code = run(environment, Redirect.appendTo(log.toFile()), arguments);
    if (code != 0) {
      throw new IOException(
          "The program of the module verification ended with " + code + ": " + log);
    }
  }

  private int run(Map<String, String> environment, Redirect output, String... arguments)
      throws IOException, InterruptedException {
    var classes = installation.root().resolve("verification/target");
    var classPath =
        classes.resolve("classes")
            + File.pathSeparator
            + Files.readString(classes.resolve("verification.classpath")).strip();
    var command = new ArrayList<>(Jvm.command(HEAP_MEGABYTES));
    command.addAll(
        List.of(
            "-Duser.language=" + Locale.getDefault().getLanguage(),
            "-cp",
            classPath,
            "org.anlan.verification.Main"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
    builder.environment().putAll(environment);
    return builder.start().waitFor();
  }
}
