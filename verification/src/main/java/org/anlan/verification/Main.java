package org.anlan.verification;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.anlan.verification.database.Sources;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.invariant.Report;
import org.anlan.verification.invariant.Verification;
import org.anlan.verification.recovery.AfterRestore;
import org.anlan.verification.recovery.TopicArchive;
import org.anlan.verification.setting.Settings;
import org.apache.kafka.common.KafkaException;

/**
 * {@code verify [--json]}: every invariant of the suite that the environment tells where to find.
 * Ends with 0 when all hold, 1 when some are violated, 2 when it could not tell.
 *
 * <p>{@code archive-topics <folder>} and {@code after-restore <folder> <anchors>}: the part of
 * Kafka in backup and restore; they end with 0 or 2.
 */
public final class Main {

  private static final int FAILED = 2;

  private Main() {}

  /** The command. */
  public static void main(String[] arguments) throws InterruptedException {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), new Settings(System.getenv()), out));
  }

  private static int run(List<String> arguments, Settings settings, PrintStream out)
      throws InterruptedException {
    try {
      return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
        case "verify" -> report(verify(settings), arguments, out);
        case "archive-topics" -> {
          out.println(TopicArchive.write(settings, Path.of(arguments.get(1))));
          yield 0;
        }
        case "after-restore" -> {
          var archive = Path.of(arguments.get(1));
          var anchors = Path.of(arguments.get(2));
          out.println(new AfterRestore(settings, archive, anchors, Clock.systemUTC()).run());
          yield 0;
        }
        default -> {
          out.println(
              "usage: verify [--json] | archive-topics <folder> | after-restore <folder> <anchors>");
          yield FAILED;
        }
      };
    } catch (NotTold e) {
      out.println("not set: " + e.getMessage());
    } catch (IOException | SQLException | KafkaException e) {
      out.println(e);
    }
    return FAILED;
  }

  private static int report(Report report, List<String> arguments, PrintStream out) {
    if (arguments.contains("--json")) {
      out.println(report.toJson());
    } else {
      report.print(out, Locale.getDefault());
    }
    return report.exitCode();
  }

  /** Looks at every invariant. */
  public static Report verify(Settings settings) throws InterruptedException {
    return verify(settings, invariant -> true);
  }

  /** Looks at some invariants, named by their codes. */
  public static Report verify(Settings settings, Predicate<String> chosen)
      throws InterruptedException {
    var clock = Clock.systemUTC();
    try (var sources = new Sources(settings)) {
      var invariants =
          Invariants.all(settings, sources, clock).stream()
              .filter(invariant -> chosen.test(invariant.meaning().code()))
              .toList();
      return new Report(clock.instant(), new Verification(invariants, settings.patience()).run());
    }
  }
}
