package org.anlan.hazards.archive;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.clue.ClueApi.sighting;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.servicekit.stack.Tokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file of a hazard says how it was told, to those who may read the clue. */
@QuarkusTest
@OnTheStack
class ToldClueTest {

  private static final String WORDS = "夜班喷漆工说配电箱冒烟";
  private static final String PLACE = "喷漆车间后门";

  @Inject County county;
  @Inject ObjectMapper json;

  private final ClueApi official = ClueApi.as(Tokens.county());
  private final ClueApi emergency = ClueApi.as(Tokens.department(EMERGENCY));
  private UUID enterprise;

  @BeforeEach
  void describe() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
  }

  @Test
  void saysWhatWasToldAndWhoHandledIt() throws Exception {
    var clue = reported();
    var hazard = confirmed(clue, Map.of("level", "GENERAL", "description", "配电箱过载"));
    // what was told of the same hazard later
    var second = ClueApi.as(Tokens.grid(GRID_A)).submitted(sighting("配电箱没有盖"));
    confirmed(accepted(second), Map.of("hazardId", hazard, "enterpriseId", enterprise));

    var files = file(Tokens.department(EMERGENCY), hazard);

    var told = json.readTree(files.get("clues.json"));
    assertThat(told).hasSize(2);
    var first = told.get(0);
    assertThat(first.path("id").asText()).isEqualTo(clue.toString());
    assertThat(first.path("source").asText()).isEqualTo("PUBLIC");
    assertThat(first.path("description").asText()).isEqualTo(WORDS);
    assertThat(first.path("place").asText()).isEqualTo(PLACE);
    assertThat(first.path("townshipCode").asText()).isEqualTo(TOWN_A);
    assertThat(first.path("observedAt").asText()).isNotBlank();
    assertThat(first.path("submittedAt").asText()).isNotBlank();
    assertThat(first.path("entries")).hasSize(3);
    assertThat(first.path("entries").get(1).path("signed").path("name").asText())
        .isEqualTo("dept-" + EMERGENCY);
    assertThat(told.get(1).path("description").asText()).isEqualTo("配电箱没有盖");
    assertThat(manifest(files, "clues.json").path("sha256").asText())
        .isEqualTo(sha256(files.get("clues.json")));
    assertThat(text(files)).contains("线索", WORDS, PLACE, "群众举报", "受理", "dept-" + EMERGENCY);
  }

  @Test
  void saysNothingOfWhoReportedIt() throws Exception {
    var clue = reported();
    var receipt = official.get(clue).extract().<String>path("receipt");
    var hazard = confirmed(clue, Map.of("level", "GENERAL", "description", "配电箱过载"));

    var files = file(Tokens.county(), hazard);

    assertThat(files).containsKey("clues.json");
    assertThat(said(files)).doesNotContain("王哨兵", "13911112222", receipt, "anonymous");
  }

  @Test
  void saysNothingOfItToTheEnterprise() throws Exception {
    var clue = reported();
    var told = confirmed(clue, Map.of("level", "GENERAL", "description", "配电箱过载"));
    var found =
        UUID.fromString(
            HazardApi.as(Tokens.department(EMERGENCY))
                .post(finding())
                .statusCode(201)
                .extract()
                .path("id"));

    var accused = Tokens.enterprise(enterprise);
    var files = file(accused, told);

    assertThat(files.keySet()).isEqualTo(file(accused, found).keySet());
    assertThat(said(files))
        .contains("配电箱过载")
        .doesNotContain(WORDS, PLACE, "线索", "举报", clue.toString());
  }

  @Test
  void saysItToThoseWhoMayReadTheClueOnly() throws Exception {
    // it was told to one department, and what came of it is another's
    var clue = reported();
    var body = new HashMap<String, Object>();
    body.put("level", "GENERAL");
    body.put("description", "配电箱过载");
    body.put("enterpriseId", county.enterprise(TOWN_A, HOUSING, EMERGENCY));
    body.put("departmentCode", HOUSING);
    var hazard =
        UUID.fromString(
            official.tell(clue, "confirmation", body).statusCode(200).extract().path("hazardId"));

    assertThat(file(Tokens.department(HOUSING), hazard)).doesNotContainKey("clues.json");
    assertThat(file(Tokens.township(TOWN_A), hazard)).containsKey("clues.json");
  }

  private Map<String, Object> finding() {
    var body = HazardApi.finding(enterprise, "2026-01-15");
    body.put("source", "DEPARTMENT");
    return body;
  }

  /** Told by somebody with a name, and accepted. */
  private UUID reported() {
    var receipt =
        given()
            .contentType("application/json")
            .body(
                Map.of(
                    "description",
                    WORDS,
                    "place",
                    PLACE,
                    "townshipCode",
                    TOWN_A,
                    "reporter",
                    Map.of("name", "王哨兵", "phone", "13911112222")))
            .post("/public/v1/reports")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("receipt");
    return accepted(
        UUID.fromString(
            official.asking().get(ClueApi.CLUES + "?receipt=" + receipt).path("items[0].id")));
  }

  private UUID accepted(UUID clue) {
    official.tell(clue, "dispatch", Map.of("departmentCode", EMERGENCY)).statusCode(200);
    emergency.tell(clue, "acceptance", Map.of()).statusCode(200);
    return clue;
  }

  private UUID confirmed(UUID clue, Map<String, ?> found) {
    var body = new HashMap<String, Object>(found);
    body.put("enterpriseId", enterprise);
    return UUID.fromString(
        emergency.tell(clue, "confirmation", body).statusCode(200).extract().path("hazardId"));
  }

  private static Map<String, byte[]> file(String token, UUID hazard) throws IOException {
    var zip =
        HazardApi.as(token)
            .asking()
            .get(HazardApi.HAZARDS + "/" + hazard + "/dossier")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    var files = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private JsonNode manifest(Map<String, byte[]> files, String path) throws IOException {
    for (var entry : json.readTree(files.get("manifest.json")).path("files")) {
      if (entry.path("path").asText().equals(path)) {
        return entry;
      }
    }
    throw new AssertionError(path + " is not in the manifest");
  }

  /** All of it as text, the paper too. */
  private static String said(Map<String, byte[]> files) throws IOException {
    var said = new StringBuilder(text(files));
    files.forEach(
        (path, content) -> {
          if (path.endsWith(".json")) {
            said.append(new String(content, StandardCharsets.UTF_8));
          }
        });
    return said.toString();
  }

  private static String text(Map<String, byte[]> files) throws IOException {
    try (var pdf = Loader.loadPDF(files.get("index.pdf"))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String sha256(byte[] content) throws java.security.NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
