package org.anlan.localstack.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.anlan.localstack.process.Jvm;
import org.anlan.localstack.process.Program;

/** One Kafka broker on 127.0.0.1 with its data directory, in a JVM of its own. */
public record Kafka(String classPath, Path data, int port, int controllerPort) {

  private static final String CLUSTER = "5L6g3nShT-eMCtK--X86sw";
  private static final int HEAP_MEGABYTES = 128;

  /** Writes the settings and, the first time, formats the data directory. */
  public void prepare(Path log) throws IOException, InterruptedException {
    Files.createDirectories(data);
    try (var out = Files.newOutputStream(settingsFile())) {
      settings().store(out, null); // escaped: Kafka reads the file as Latin-1
    }
    var formatted = data.resolve("formatted");
    if (!Files.exists(formatted)) {
      format(log);
      Files.createFile(formatted);
    }
  }

  /** The broker as a program to be supervised. */
  public Program program(Path log) {
    return new Program(
        "kafka",
        Jvm.command(
            HEAP_MEGABYTES,
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-cp",
            classPath,
            "kafka.Kafka",
            settingsFile().toString()),
        Map.of(),
        log,
        () -> BrokerProbe.answers(port));
  }

  /** What clients connect to. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  private void format(Path log) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Jvm.command(
                    HEAP_MEGABYTES,
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "-cp",
                    classPath,
                    "kafka.tools.StorageTool",
                    "format",
                    "--ignore-formatted", // by a format that was interrupted
                    "-t",
                    CLUSTER,
                    "-c",
                    settingsFile().toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("Kafka could not format its storage:\n" + Files.readString(log));
    }
  }

  private Path settingsFile() {
    return data.resolve("server.properties");
  }

  private Path logs() {
    return data.resolve("logs");
  }

  private Properties settings() {
    var settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles",
            "broker,controller",
            "node.id",
            "1",
            "controller.quorum.voters",
            "1@127.0.0.1:" + controllerPort,
            "controller.listener.names",
            "CONTROLLER",
            "listeners",
            "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
            "advertised.listeners",
            "PLAINTEXT://127.0.0.1:" + port,
            "listener.security.protocol.map",
            "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "log.dirs",
            logs().toString()));
    settings.putAll(SINGLE_NODE);
    settings.putAll(SMALL);
    settings.putAll(QUICK_TO_NOTICE);
    return settings;
  }

  private static final Map<String, String> SINGLE_NODE =
      Map.of(
          "offsets.topic.replication.factor", "1",
          "offsets.topic.num.partitions", "1",
          "transaction.state.log.replication.factor", "1",
          "transaction.state.log.min.isr", "1",
          "transaction.state.log.num.partitions", "1",
          "share.coordinator.state.topic.replication.factor", "1",
          "share.coordinator.state.topic.min.isr", "1",
          "share.coordinator.state.topic.num.partitions", "1");

  private static final Map<String, String> SMALL =
      Map.of(
          "num.partitions", "3",
          "group.initial.rebalance.delay.ms", "0",
          // the default of 128 MB would not fit the heap
          "log.cleaner.dedupe.buffer.size", "2097152");

  private static final Map<String, String> QUICK_TO_NOTICE =
      Map.of(
          // a killed reader keeps its partitions so long; 45 s by default
          "group.consumer.session.timeout.ms", "9000",
          "group.consumer.min.session.timeout.ms", "9000",
          "group.consumer.heartbeat.interval.ms", "3000",
          "group.consumer.min.heartbeat.interval.ms", "3000",
          // at 100 ms a busy machine makes the controller complain about its own heartbeats
          "broker.heartbeat.interval.ms", "500",
          // after a kill the broker waits until its former life has timed out; 9 s by default
          "broker.session.timeout.ms", "3000");
}
