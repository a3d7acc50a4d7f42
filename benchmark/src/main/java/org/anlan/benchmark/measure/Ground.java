package org.anlan.benchmark.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import org.anlan.benchmark.http.Connection;
import org.anlan.benchmark.http.Request;
import org.anlan.benchmark.load.Turns;
import org.anlan.benchmark.statement.Statements;
import org.anlan.benchmark.suite.RunningSuite;
import org.anlan.benchmark.suite.Tokens;

/** What every measurement stands on: the suite, its tokens, and how turns are taken. */
public record Ground(RunningSuite suite, Tokens tokens, Turns turns, Statements statements) {

  /** How many callers wait for answers at a time. */
  public static final int CALLERS = 16;

  public static final String COUNTY = "610926";

  private static final ObjectMapper JSON = new ObjectMapper();

  public URI gateway() {
    return suite.address(RunningSuite.GATEWAY);
  }

  public URI hazards() {
    return suite.address(RunningSuite.HAZARDS);
  }

  public URI registry() {
    return suite.address(RunningSuite.REGISTRY);
  }

  public URI reporting() {
    return suite.address(RunningSuite.REPORTING);
  }

  /** One answer as JSON. */
  public static JsonNode ask(URI at, Request request) throws IOException {
    try (var connection = new Connection(at)) {
      var answer = connection.exchange(request);
      if (answer.status() >= 300) {
        throw new IOException("%d %s".formatted(answer.status(), answer.text()));
      }
      return JSON.readTree(answer.body());
    }
  }

  public JsonNode read(String path) throws IOException {
    return ask(hazards(), Request.get(hazards(), path, tokens.fresh()));
  }
}
