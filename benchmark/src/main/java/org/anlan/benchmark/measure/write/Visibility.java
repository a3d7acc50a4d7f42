package org.anlan.benchmark.measure.write;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.anlan.benchmark.measure.Ground;
import org.anlan.benchmark.measure.Section;
import org.anlan.benchmark.result.Goal;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.result.Spread;
import org.anlan.benchmark.result.Statistics;

/**
 * How long after its commit a hazard is seen in the service that keeps figures, at two hundred
 * writes a second. The clock starts when the answer is here, which is after the commit, and stops
 * when another connection sees the row in that service's own database; it looks every few
 * milliseconds along an index, so the result is too long by half of that rather than too short.
 */
public record Visibility(Ground ground, Duration duration) implements Section {

  private static final int WRITES_A_SECOND = 200;
  private static final int WRITERS = 16;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(4);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String NEWS =
      """
      select hazard_id, position from hazard_fact where county_code = '610926' and position > ? order by position""";

  @Override
  public List<Row> measure() throws Exception {
    var answered = new ConcurrentHashMap<UUID, Long>();
    var seen = new ConcurrentHashMap<UUID, Long>();
    int total = Math.toIntExact(duration.toSeconds() * WRITES_A_SECOND);
    try (var connection = ground.suite().administrator("reporting").connect()) {
      long since = last(connection);
      long began = System.nanoTime();
      var writing = new Writing(total, began, answered);
      var writers = writing.start();
      long end = began + duration.toNanos() + PATIENCE.toNanos();
      while (!allSeen(total, answered, seen)
          && System.nanoTime() < end
          && writing.failures.isEmpty()) {
        since = look(connection, since, seen);
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      }
      for (var writer : writers) {
        writer.join();
      }
      if (!writing.failures.isEmpty()) {
        throw writing.failures.peek();
      }
      return rows(answered, seen, (writing.lastAnswer - began) / 1e9);
    }
  }

  /** Other hazards than ours may come in meanwhile, so counting what was seen is not enough. */
  private static boolean allSeen(int total, Map<UUID, Long> answered, Map<UUID, Long> seen) {
    return answered.size() == total && seen.keySet().containsAll(answered.keySet());
  }

  private static List<Row> rows(Map<UUID, Long> answered, Map<UUID, Long> seen, double seconds)
      throws IOException {
    var missing = answered.keySet().stream().filter(id -> !seen.containsKey(id)).count();
    if (missing > 0) {
      throw new IOException(missing + " of " + answered.size() + " hazards were never seen");
    }
    var nanos =
        answered.entrySet().stream()
            .mapToLong(e -> Math.max(0, seen.get(e.getKey()) - e.getValue()))
            .sorted()
            .toArray();
    var rows = new ArrayList<Row>();
    rows.add(Row.judged("visible.p50", "ms", millis(nanos, 0.5), Goal.atMost(100)));
    rows.add(Row.judged("visible.p99", "ms", millis(nanos, 0.99), Goal.atMost(500)));
    rows.add(Row.told("visible.max", "ms", millis(nanos, 1)));
    rows.add(Row.told("visible.rate", "/s", Spread.of(answered.size() / seconds)));
    return rows;
  }

  private static Spread millis(long[] nanos, double share) {
    return Spread.of(Statistics.quantile(nanos, share) / 1e6);
  }

  private static long last(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select coalesce(max(position), 0) from hazard_fact")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static long look(Connection connection, long since, Map<UUID, Long> seen)
      throws SQLException {
    long latest = since;
    try (var statement = connection.prepareStatement(NEWS)) {
      statement.setLong(1, since);
      try (var rows = statement.executeQuery()) {
        long now = System.nanoTime();
        while (rows.next()) {
          seen.putIfAbsent(rows.getObject(1, UUID.class), now);
          latest = rows.getLong(2);
        }
      }
    }
    return latest;
  }

  /** Writers who keep to a timetable, whether or not the answers come in time. */
  private final class Writing {

    private final int total;
    private final long began;
    private final Map<UUID, Long> answered;
    private final AtomicInteger next = new AtomicInteger();
    private final ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();
    private volatile long lastAnswer;

    Writing(int total, long began, Map<UUID, Long> answered) {
      this.total = total;
      this.began = began;
      this.answered = answered;
    }

    List<Thread> start() throws IOException {
      var enterprise = Creates.enterprise(ground);
      var token = ground.tokens().fresh();
      var writers = new ArrayList<Thread>();
      for (int i = 0; i < WRITERS; i++) {
        writers.add(Thread.ofPlatform().start(() -> write(token, enterprise)));
      }
      return writers;
    }

    private void write(String token, String enterprise) {
      var at = ground.gateway();
      try (var connection = new org.anlan.benchmark.http.Connection(at)) {
        int number = next.getAndIncrement();
        for (; number < total && failures.isEmpty(); number = next.getAndIncrement()) {
          long due = began + number * 1_000_000_000L / WRITES_A_SECOND;
          LockSupport.parkNanos(due - System.nanoTime());
          var answer = connection.exchange(Creates.request(at, token, enterprise));
          long now = System.nanoTime();
          if (answer.status() != 201) {
            throw new IOException(answer.status() + " " + answer.text());
          }
          answered.put(id(answer.text()), now);
          lastAnswer = now;
        }
      } catch (IOException | RuntimeException e) {
        failures.add(e);
      }
    }

    private static UUID id(String json) {
      int from = json.indexOf("\"id\":\"") + 6;
      return UUID.fromString(json.substring(from, from + 36));
    }
  }
}
