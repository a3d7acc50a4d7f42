package org.anlan.benchmark.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anlan.benchmark.load.Candidate;
import org.anlan.benchmark.load.Tally;

/** A script run by PostgreSQL's own load generator, with prepared statements as the service has. */
public final class Pgbench implements Candidate {

  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial");
  private static final Pattern DONE = Pattern.compile("actually processed: (\\d+)");

  private final Path program;
  private final String name;
  private final Server server;
  private final Script script;
  private final int clients;
  private final Path folder;

  /** Writes the script into the folder when it is run. */
  public Pgbench(
      Path program, String name, Server server, Script script, int clients, Path folder) {
    this.program = program;
    this.name = name;
    this.server = server;
    this.script = script;
    this.clients = clients;
    this.folder = folder;
  }

  /** The program on this machine, if it has one. */
  public static Optional<Path> onPath() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(folder -> Path.of(folder, "pgbench"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Tally run(Duration duration) throws IOException, InterruptedException {
    var file = folder.resolve(name.replaceAll("\\W+", "-") + ".sql");
    Files.createDirectories(folder);
    Files.writeString(file, script.pgbench());
    var builder = new ProcessBuilder(command(file, duration)).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", server.password());
    builder.environment().put("PGOPTIONS", server.options());
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(name + ": " + output);
    }
    return tally(output);
  }

  static Tally tally(String output) throws IOException {
    var rate = RATE.matcher(output);
    var done = DONE.matcher(output);
    if (!rate.find() || !done.find()) {
      throw new IOException("pgbench says no rate:\n" + output);
    }
    long transactions = Long.parseLong(done.group(1));
    return new Tally(transactions, transactions / Double.parseDouble(rate.group(1)), new long[0]);
  }

  private List<String> command(Path file, Duration duration) {
    var command = new ArrayList<String>();
    command.add(program.toString());
    command.addAll(List.of("-n", "-M", "prepared", "-j", "2"));
    command.addAll(List.of("-c", String.valueOf(clients)));
    command.addAll(List.of("-T", String.valueOf(Math.max(1, duration.toSeconds()))));
    command.addAll(List.of("-h", "127.0.0.1", "-p", String.valueOf(server.port())));
    command.addAll(List.of("-U", server.login(), "-f", file.toString()));
    script.variables().forEach((key, value) -> command.addAll(List.of("-D", key + "=" + value)));
    command.add(server.database());
    return command;
  }
}
