package org.anlan.benchmark.statement;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.anlan.benchmark.load.Candidate;
import org.anlan.benchmark.load.Tally;

/**
 * The same script without pgbench: prepared statements in a loop. Dearer than pgbench on the side
 * of the client, so ratios against it flatter the service; the result says so.
 */
final class JdbcLoop implements Candidate {

  private static final Pattern NAME = Pattern.compile("(?<!:):([a-z][a-z0-9]*)\\b");

  private final String name;
  private final Server server;
  private final Script script;
  private final int clients;

  JdbcLoop(String name, Server server, Script script, int clients) {
    this.name = name;
    this.server = server;
    this.script = script;
    this.clients = clients;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Tally run(Duration duration) throws IOException, InterruptedException {
    var failures = new ConcurrentLinkedQueue<Exception>();
    var nanos = new ConcurrentLinkedQueue<long[]>();
    long began = System.nanoTime();
    long end = began + duration.toNanos();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < clients; i++) {
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      nanos.add(loop(end));
                    } catch (SQLException e) {
                      failures.add(e);
                    }
                  }));
    }
    for (var thread : threads) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      throw new IOException(name, failures.peek());
    }
    var sorted = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Tally(sorted.length, (System.nanoTime() - began) / 1e9, sorted);
  }

  private long[] loop(long end) throws SQLException {
    try (var connection = server.connect()) {
      var dice = new SplittableRandom();
      var steps = new ArrayList<Step>();
      for (var sql : script.statements()) {
        var names = NAME.matcher(sql).results().map(found -> found.group(1)).toList();
        var text = NAME.matcher(sql).replaceAll("?");
        steps.add(new Step(connection.prepareStatement(text), names));
      }
      var nanos = new ArrayList<Long>();
      while (System.nanoTime() < end) {
        long began = System.nanoTime();
        var n = String.valueOf(dice.nextLong(1, Script.LARGEST));
        for (var step : steps) {
          step.run(script, n);
        }
        nanos.add(System.nanoTime() - began);
      }
      return nanos.stream().mapToLong(Long::longValue).toArray();
    }
  }

  private record Step(PreparedStatement statement, List<String> names) {

    void run(Script script, String n) throws SQLException {
      for (int i = 0; i < names.size(); i++) {
        var name = names.get(i);
        var value = name.equals("n") ? n : script.variables().get(name);
        statement.setObject(i + 1, value, Types.OTHER); // PostgreSQL finds the type itself
      }
      statement.execute();
    }
  }
}
