package org.anlan.servicekit.audit.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Properties;
import org.anlan.servicekit.audit.verify.AuditVerifier.Report;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Verifies an audit trail without the service, from any machine that reaches the database: {@code
 * VerifyAudit <jdbc-url> <user> [<anchors.jsonl> <anchor-key.pub>]}, the password in {@code
 * PGPASSWORD}. Ends with 0 when all is as it was written, 1 when not, 2 when it could not tell.
 */
public final class VerifyAudit {

  private static final int SHOWN_AT_MOST = 100;

  private VerifyAudit() {}

  /** The command. */
  public static void main(String[] arguments) {
    System.exit(run(Clock.systemUTC(), arguments));
  }

  static int run(Clock clock, String... arguments) {
    if (arguments.length != 2 && arguments.length != 4) {
      System.err.println("usage: VerifyAudit <jdbc-url> <user> [<anchors.jsonl> <anchor-key.pub>]");
      return 2;
    }
    var verification =
        arguments.length == 4
            ? new Verification(Path.of(arguments[2]), Path.of(arguments[3]))
            : new Verification(null, null);
    try (var connection = connect(arguments[0], arguments[1], System.getenv("PGPASSWORD"))) {
      var report = verification.of(connection, clock.instant());
      print(report);
      return report.isClean() ? 0 : 1;
    } catch (SQLException | IOException e) {
      System.err.println("Could not verify: " + e.getMessage());
      return 2;
    }
  }

  private static Connection connect(String url, String user, @Nullable String password)
      throws SQLException {
    var login = new Properties();
    login.setProperty("user", user);
    if (password != null) {
      login.setProperty("password", password);
    }
    var connection = new Driver().connect(url, login);
    if (connection == null) {
      throw new SQLException("Not a PostgreSQL address: " + url);
    }
    return connection;
  }

  private static void print(Report report) {
    System.out.printf(
        "%d records, %d seals, %d anchors, %d findings%n",
        report.records(), report.seals(), report.anchors(), report.findings().size());
    report.findings().stream()
        .limit(SHOWN_AT_MOST)
        .forEach(finding -> System.out.println(finding.kind() + "  " + finding.where()));
    if (report.findings().size() > SHOWN_AT_MOST) {
      System.out.println("…");
    }
  }
}
