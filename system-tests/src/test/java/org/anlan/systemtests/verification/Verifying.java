package org.anlan.systemtests.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlan.localstack.VerificationTool;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.StatusFile;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.verification.Main;
import org.anlan.verification.invariant.Report;
import org.anlan.verification.invariant.Verdict;
import org.anlan.verification.invariant.Verdict.Outcome;
import org.anlan.verification.setting.Settings;

/** Verifies the suite of this run as {@code ./anlan verify} does. */
final class Verifying {

  private Verifying() {}

  static Report all() throws InterruptedException {
    return Main.verify(new Settings(environment(Map.of("ANLAN_VERIFY_PATIENCE", "PT90S"))));
  }

  /** One invariant, looked at once. */
  static Verdict once(String code, Map<String, String> more) throws InterruptedException {
    var settings = new HashMap<>(more);
    settings.put("ANLAN_VERIFY_PATIENCE", "PT0S");
    return Main.verify(new Settings(environment(settings)), Set.of(code)::contains)
        .verdicts()
        .getFirst();
  }

  /** What is not as it must be, for the message of a test. */
  static List<Verdict> wrong(Report report) {
    return report.verdicts().stream().filter(v -> v.outcome() != Outcome.HOLDS).toList();
  }

  private static Map<String, String> environment(Map<String, String> more) {
    var installation = new Installation(StackConnection.root(), StackConnection.state());
    try {
      var status = StatusFile.ofRunning(installation).orElseThrow();
      var environment = new HashMap<>(new VerificationTool(installation).environment(status));
      environment.putAll(more);
      return environment;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
