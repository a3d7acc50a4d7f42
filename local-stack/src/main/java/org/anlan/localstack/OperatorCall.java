package org.anlan.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.function.Predicate;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.StatusFile;
import org.anlan.localstack.run.Texts;

/** Asks every running service the same on its management port, and prints what each says. */
final class OperatorCall {

  private static final int NO_SUCH_CALL = 404;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Installation installation;
  private final PrintStream out;

  OperatorCall(Installation installation, PrintStream out) {
    this.installation = installation;
    this.out = out;
  }

  /**
   * Whether all answers were good; false too if nothing runs, or if no part knows such a call.
   * Parts that know none, like the gateway, are left out.
   *
   * @param nobody what to tell where no part knows it
   */
  boolean ask(String method, String path, Predicate<JsonNode> good, String nobody)
      throws IOException, InterruptedException {
    var status = StatusFile.ofRunning(installation);
    if (status.isEmpty()) {
      out.println(Texts.of("status.stopped"));
      return false;
    }
    boolean allGood = true;
    boolean answered = false;
    try (var client = HttpClient.newHttpClient()) {
      for (var part : status.get().parts()) {
        if (part.managementPort() != null) {
          var port = Objects.requireNonNull(part.managementPort());
          var address = URI.create("http://127.0.0.1:" + port + path);
          var request = HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody());
          var answer = client.send(request.build(), BodyHandlers.ofString());
          if (answer.statusCode() != NO_SUCH_CALL) {
            out.printf("%-20s %s%n", part.name(), answer.body().strip());
            answered = true;
            allGood &= answer.statusCode() == 200 && good.test(JSON.readTree(answer.body()));
          }
        }
      }
    }
    if (!answered) {
      out.println(nobody);
    }
    return answered && allGood;
  }
}
