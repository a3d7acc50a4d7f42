package org.anlan.localstack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.anlan.localstack.process.StartFailed;
import org.anlan.localstack.run.Audience;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.Progress;
import org.anlan.localstack.run.Texts;

/** The program behind {@code ./anlan}; tests start it too. */
public final class Launcher {

  private static final int FAILED = 1;
  private static final int NOTHING_RUNS = 3;

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final Progress progress = new Progress(out);
  private final Installation installation;

  private Launcher(Installation installation) {
    this.installation = installation;
  }

  /** Arguments: what to do, the root of the checkout, the directory of the state, and options. */
  public static void main(String[] arguments) {
    var installation = new Installation(Path.of(arguments[1]), Path.of(arguments[2]));
    var options = Arrays.asList(arguments).subList(3, arguments.length);
    var code = new Launcher(installation).tryTo(arguments[0], options.toArray(String[]::new));
    System.exit(code);
  }

  private int tryTo(String command, String... options) {
    try {
      return run(command, options);
    } catch (CancellationException e) {
      return FAILED; // stopped while it was starting; the stopping has told so
    } catch (StartFailed e) {
      out.println(Texts.of("failed.start", e.name(), e.log()) + "\n" + e.lastWords());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | SQLException | RuntimeException e) {
      out.println(Texts.of("failed", e.getMessage(), keepTrace(e)));
    }
    return FAILED;
  }

  /** A stack trace is for us, not for the terminal of somebody who wants to try Anlan. */
  private Path keepTrace(Exception failure) {
    var file = installation.log("failure");
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, trace.toString());
    } catch (IOException e) {
      out.print(trace);
    }
    return file;
  }

  private int run(String command, String... options)
      throws IOException, InterruptedException, SQLException {
    switch (command) {
      case "up" -> {
        var audience =
            options.length == 2 && options[0].equals("--with")
                ? Audience.program(Long.parseLong(options[1]))
                : Audience.person();
        return new UpCommand(installation, progress, Clock.systemUTC()).run(audience) ? 0 : FAILED;
      }
      case "stop" -> new StopCommand(installation, progress).stop();
      case "reset" -> new StopCommand(installation, progress).reset();
      case "status" -> {
        var json = options.length > 0 && options[0].equals("--json");
        return new StatusCommand(installation, out).print(json) ? 0 : NOTHING_RUNS;
      }
      case "redrive" -> {
        var topic = URLEncoder.encode(options[0], StandardCharsets.UTF_8);
        return new OperatorCall(installation, out)
                .ask(
                    "POST",
                    "/q/anlan/redrive?topic=" + topic,
                    report -> report.path("deadAgain").asInt() == 0,
                    Texts.of("redrive.unknown", options[0]))
            ? 0
            : FAILED;
      }
      case "audit" -> {
        return new OperatorCall(installation, out)
                .ask(
                    "GET",
                    "/q/anlan/audit",
                    report -> report.path("findings").isEmpty(),
                    Texts.of("status.stopped"))
            ? 0
            : FAILED;
      }
      case "backup" -> {
        return new BackupCommand(installation, progress).run() ? 0 : FAILED;
      }
      case "restore" -> {
        return new RestoreCommand(installation, progress, Clock.systemUTC()).run(options)
            ? 0
            : FAILED;
      }
      case "verify" -> {
        return new VerifyCommand(installation, out).run(options);
      }
      case "test-infrastructure" -> new TestCommand(installation, progress).serveInfrastructure();
      default -> throw new IllegalArgumentException(command);
    }
    return 0;
  }
}
