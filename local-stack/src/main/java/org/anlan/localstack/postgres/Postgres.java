package org.anlan.localstack.postgres;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.localstack.process.Program;
import org.anlan.localstack.process.Signal;

/** One PostgreSQL server on 127.0.0.1 with its data directory. */
public record Postgres(
    PostgresBinaries binaries, Path data, int port, String password, boolean durable) {

  /** The superuser, used by the launcher alone. */
  public static final String SUPERUSER = "postgres";

  private static final List<String> DURABLE = List.of();

  /** Tests throw their data away; waiting for the disk would only cost time. */
  private static final List<String> FORGETFUL =
      List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off");

  /** Makes an empty cluster in the data directory. Chinese text sorts and folds by code point. */
  public void initialize(Path log) throws IOException, InterruptedException {
    binaries.makeDirectory(data);
    var passwordFile = Files.createTempFile("anlan", ".pw"); // mode 600
    try {
      Files.writeString(passwordFile, password);
      run(
          log,
          "",
          binaries.command(
              "initdb",
              "--pgdata=" + data,
              "--username=" + SUPERUSER,
              "--pwfile=" + passwordFile,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C",
              "--no-sync"));
    } finally {
      Files.delete(passwordFile);
    }
  }

  /** Changes the password of a role while the server does not run. */
  public void changePassword(String role, String to, Path log)
      throws IOException, InterruptedException {
    run(
        log,
        "alter role %s password '%s'\n".formatted(role, to),
        binaries.command("postgres", "--single", "-D", data.toString(), "postgres"));
  }

  /** The server as a program to be supervised. */
  public Program program(Path log) {
    var arguments =
        new ArrayList<>(
            List.of(
                "-D", data.toString(),
                "-p", String.valueOf(port),
                "-c", "listen_addresses=127.0.0.1",
                "-c", "unix_socket_directories=",
                "-c", "max_connections=200",
                "-c", "shared_buffers=128MB"));
    arguments.addAll(durable ? DURABLE : FORGETFUL);
    return new Program(
            "postgres",
            binaries.command("postgres", arguments.toArray(String[]::new)),
            Map.of(),
            log,
            this::answers)
        .stoppedBy(Signal.INT);
  }

  /** The JDBC address of a database. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private boolean answers() throws SQLException {
    try (var connection = DriverManager.getConnection(url("postgres"), SUPERUSER, password)) {
      return connection.isValid(2);
    }
  }

  private static void run(Path log, String input, List<String> command)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    try (Writer writer =
        new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
      writer.write(input);
    }
    if (process.waitFor() != 0) {
      throw new IOException(command.get(0) + " failed:\n" + Files.readString(log));
    }
  }
}
