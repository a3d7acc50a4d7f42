package org.anlan.systemtests.authorisation;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.anlan.systemtests.contract.Operations;
import org.anlan.systemtests.contract.Operations.Operation;
import org.anlan.systemtests.suite.RunningSuite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks every operation of the merged document as every kind of caller and compares with the
 * reviewed table {@code authorisation-matrix.csv}. Changes carry an ETag of nobody, so that nothing
 * is changed. What was observed is written to {@code target/authorisation-matrix.csv}.
 */
@ExtendWith(RunningSuite.class)
class AuthorisationMatrixIT {

  private static final String LOCAL_ADDRESS = "http.route.local-address";
  private static final AtomicInteger ASKED = new AtomicInteger();

  private static final String IMPORT = "POST /api/v1/imports/{id}";
  private static final String ATTACH = "POST /api/v1/hazards/{id}/attachments";
  private static final String SCAN = "POST /api/v1/dossier-parts/{id}/attachments";
  private static final String PHOTOGRAPH = "POST /api/v1/clues/{id}/attachments";
  private static final String SHOW = "POST /public/v1/reports/{receipt}/photographs";

  private final Map<Persona, @Nullable String> tokens = new EnumMap<>(Persona.class);

  @Test
  void everyOperationAnswersEveryCallerAsReviewed() throws IOException {
    var reviewed = reviewed();
    var operations = Operations.of(Operations.document());
    var subject = Subject.create();
    for (var persona : Persona.values()) {
      tokens.put(persona, persona.token());
    }

    var observed = new LinkedHashMap<String, List<String>>();
    for (var operation : operations) {
      observed.put(operation.name(), row(operation, subject));
    }
    write(observed);

    assertThat(observed.keySet())
        .as("operations of the document and of the table")
        .isEqualTo(reviewed.keySet());
    assertThat(differences(reviewed, observed)).isEmpty();
    assertThat(observed.size() * Persona.values().length).isGreaterThan(1000);
  }

  private List<String> row(Operation operation, Subject subject) {
    return Arrays.stream(Persona.values())
        .map(persona -> answer(operation, persona, subject))
        .toList();
  }

  private String answer(Operation operation, Persona persona, Subject subject) {
    var request = request(tokens.get(persona));
    var body = Bodies.of(operation.name(), subject);
    switch (operation.method()) {
      case "PATCH" -> request.contentType("application/merge-patch+json").body(body);
      case "POST" -> {
        switch (operation.name()) {
          case IMPORT ->
              request
                  .queryParam("dryRun", true)
                  .multiPart(
                      "file",
                      "hazards.csv",
                      "隐患编号\r\n".getBytes(StandardCharsets.UTF_8),
                      "text/csv");
          case ATTACH, PHOTOGRAPH, SCAN, SHOW ->
              request.multiPart("file", "x.pdf", Subject.PDF, "application/pdf");
          default -> request.contentType("application/json").body(body);
        }
      }
      default -> {}
    }
    if (operation.path().startsWith("/open/")) {
      request.header("Idempotency-Key", UUID.randomUUID()); // whoever has none is refused for that
    }
    if (operation.path().equals("/api/v1/figures")) {
      request.queryParam("metric", "enterprises");
    }
    return meaning(
        request
            .request(operation.method(), subject.fill(operation.name(), operation.path()))
            .statusCode());
  }

  private static RequestSpecification request(@Nullable String token) {
    var request =
        given()
            .config(config().httpClient(httpClientConfig().setParam(LOCAL_ADDRESS, next())))
            .header("If-Match", "\"999\"")
            .urlEncodingEnabled(true);
    return token == null ? request : request.auth().oauth2(token);
  }

  /**
   * The address that a request comes from, another one each: the gateway limits how often one may
   * ask without a valid token, and here nearly as many do as with one.
   */
  private static InetAddress next() {
    int n = ASKED.incrementAndGet();
    try {
      return InetAddress.getByAddress(
          new byte[] {127, (byte) (n >> 16), (byte) (n >> 8), (byte) Math.max(1, n & 0x7F)});
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A allowed, R refused for what was asked, N not found, D denied, U unauthenticated. */
  private static String meaning(int status) {
    return switch (status) {
      case 400 -> "R";
      case 401 -> "U";
      case 403 -> "D";
      case 404 -> "N";
      case 200, 201, 202, 409, 412, 422 -> "A";
      default -> String.valueOf(status);
    };
  }

  private static List<String> differences(
      Map<String, List<String>> reviewed, Map<String, List<String>> observed) {
    var differences = new ArrayList<String>();
    observed.forEach(
        (operation, answers) -> {
          for (var persona : Persona.values()) {
            var expected = reviewed.get(operation).get(persona.ordinal());
            var actual = answers.get(persona.ordinal());
            if (!expected.equals(actual)) {
              differences.add(
                  "%s as %s: reviewed %s, observed %s"
                      .formatted(operation, persona, expected, actual));
            }
          }
        });
    return differences;
  }

  private static Map<String, List<String>> reviewed() throws IOException {
    try (var in = AuthorisationMatrixIT.class.getResourceAsStream("/authorisation-matrix.csv")) {
      var rows = new LinkedHashMap<String, List<String>>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("operation,"))
          .map(line -> Arrays.asList(line.split(",")))
          .forEach(cells -> rows.put(cells.getFirst(), cells.subList(1, cells.size())));
      return rows;
    }
  }

  private static void write(Map<String, List<String>> observed) {
    var header =
        "operation,"
            + Arrays.stream(Persona.values()).map(Persona::name).collect(Collectors.joining(","));
    var lines = new ArrayList<>(List.of(header));
    observed.forEach(
        (operation, answers) -> lines.add(operation + "," + String.join(",", answers)));
    try {
      Files.createDirectories(Path.of("target"));
      Files.write(Path.of("target/authorisation-matrix.csv"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
