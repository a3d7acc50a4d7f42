package org.anlan.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.StatusFile;
import org.anlan.localstack.run.Texts;

/** {@code ./anlan status}: what runs, where, and how often it had to be started again. */
final class StatusCommand {

  private static final String NOTHING = "{\"state\":\"STOPPED\",\"addresses\":{},\"parts\":[]}";

  private final Installation installation;
  private final PrintStream out;

  StatusCommand(Installation installation, PrintStream out) {
    this.installation = installation;
    this.out = out;
  }

  /** Prints for people or for programs; false if nothing runs. */
  boolean print(boolean json) throws IOException {
    var status = StatusFile.ofRunning(installation);
    if (json) {
      out.println(status.isPresent() ? Files.readString(installation.status()) : NOTHING);
    } else if (status.isPresent()) {
      print(status.get());
    } else {
      out.println(Texts.of("status.stopped"));
    }
    return status.isPresent();
  }

  private void print(StatusFile.Status status) {
    status.addresses().forEach((name, address) -> out.printf("%-20s %s%n", name, address));
    out.println();
    for (var part : status.parts()) {
      out.printf(
          "%-20s %-10s pid %-8d port %-6d %s%n",
          part.name(),
          part.state(),
          part.pid(),
          part.port(),
          part.restarts() == 0 ? "" : Texts.of("status.restarts", part.restarts()));
    }
  }
}
