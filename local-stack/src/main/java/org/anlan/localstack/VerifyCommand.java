package org.anlan.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.StatusFile;
import org.anlan.localstack.run.Texts;

/** {@code ./anlan verify}: whether all that must hold across the services does. */
final class VerifyCommand {

  private static final int COULD_NOT_TELL = 2;

  private final Installation installation;
  private final PrintStream out;

  VerifyCommand(Installation installation, PrintStream out) {
    this.installation = installation;
    this.out = out;
  }

  int run(String... options) throws IOException, InterruptedException {
    var status = StatusFile.ofRunning(installation);
    if (status.isEmpty()) {
      out.println(Texts.of("status.stopped"));
      return COULD_NOT_TELL;
    }
    var tool = new VerificationTool(installation);
    var arguments = new ArrayList<>(List.of("verify"));
    arguments.addAll(List.of(options));
    return tool.run(tool.environment(status.get()), arguments.toArray(String[]::new));
  }
}
