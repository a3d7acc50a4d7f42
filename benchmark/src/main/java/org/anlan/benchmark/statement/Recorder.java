package org.anlan.benchmark.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Lets PostgreSQL log every statement while something is done once, and finds the transaction that
 * did it.
 */
public final class Recorder {

  private static final Duration SETTLING = Duration.ofMillis(500);

  private final Server administrator;
  private final Path log;

  /** The server by its superuser, and the file it logs to. */
  public Recorder(Server administrator, Path log) {
    this.administrator = administrator;
    this.log = log;
  }

  /** The transaction of this login in which all of these pieces of SQL come. */
  public List<Sent> record(String login, Deed deed, String... pieces)
      throws IOException, InterruptedException, SQLException {
    try (var connection = administrator.connect()) {
      execute(connection, "alter system set log_line_prefix = '" + StatementLog.PREFIX + "'");
      execute(connection, "alter system set log_statement = 'all'");
      execute(connection, "select pg_reload_conf()");
      Thread.sleep(SETTLING);
      long from = Files.size(log);
      try {
        deed.run();
        Thread.sleep(SETTLING);
      } finally {
        execute(connection, "alter system reset log_statement");
        execute(connection, "select pg_reload_conf()");
        Thread.sleep(SETTLING);
      }
      var bytes = Files.readAllBytes(log);
      var text = new String(bytes, (int) from, (int) (bytes.length - from), StandardCharsets.UTF_8);
      return transaction(StatementLog.parse(text), login, pieces);
    }
  }

  static List<Sent> transaction(List<Sent> all, String login, String... pieces) {
    var backends = all.stream().filter(s -> s.login().equals(login)).map(Sent::backend).distinct();
    for (var backend : backends.toList()) {
      var own = all.stream().filter(s -> s.backend() == backend).toList();
      int begin = 0;
      for (int i = 0; i < own.size(); i++) {
        if (own.get(i).is("BEGIN")) {
          begin = i;
        }
        if (own.get(i).is("COMMIT")) {
          var transaction = own.subList(begin, i + 1);
          if (Arrays.stream(pieces).allMatch(p -> contains(transaction, p))) {
            return List.copyOf(transaction);
          }
        }
      }
    }
    throw new IllegalStateException("No transaction seen with " + Arrays.toString(pieces));
  }

  private static boolean contains(List<Sent> transaction, String piece) {
    return transaction.stream().anyMatch(sent -> sent.sql().contains(piece));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What is done while the log is on. */
  @FunctionalInterface
  public interface Deed {
    void run() throws IOException;
  }
}
