package org.anlan.localstack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.anlan.localstack.process.StartFailed;
import org.anlan.localstack.run.Audience;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.Progress;

/** The program behind {@code ./anlan}; tests start it too. */
public final class Launcher {

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final Progress progress = new Progress(out);
  private final Installation installation;

  private Launcher(Installation installation) {
    this.installation = installation;
  }

  /** Arguments: what to do, the root of the checkout, the directory of the state, and options. */
  public static void main(String[] arguments) throws SQLException {
    try {
      var installation = new Installation(Path.of(arguments[1]), Path.of(arguments[2]));
      var options = Arrays.asList(arguments).subList(3, arguments.length);
      var code = new Launcher(installation).run(arguments[0], options.toArray(String[]::new));
      System.exit(code);
    } catch (CancellationException e) {
      System.exit(1); // stopped while it was starting; the stopping has told so
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (StartFailed e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (IOException | SQLException | RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private int run(String command, String... options)
      throws IOException, InterruptedException, SQLException {
    switch (command) {
      case "up" -> {
        var audience =
            options.length == 2 && options[0].equals("--with")
                ? Audience.program(Long.parseLong(options[1]))
                : Audience.person();
        return new UpCommand(installation, progress).run(audience) ? 0 : 1;
      }
      case "stop" -> new StopCommand(installation, progress).stop();
      case "reset" -> new StopCommand(installation, progress).reset();
      case "status" -> {
        var json = options.length > 0 && options[0].equals("--json");
        return new StatusCommand(installation, out).print(json) ? 0 : 3;
      }
      case "test-infrastructure" -> new TestCommand(installation, progress).serveInfrastructure();
      case "test-suite" -> {
        var infrastructure = new Installation(installation.root(), Path.of(options[0]));
        new TestCommand(installation, progress).serveSuite(infrastructure);
      }
      default -> throw new IllegalArgumentException(command);
    }
    return 0;
  }
}
