package org.anlan.hazards.archive;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.County.TOWN_B;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.MajorHazards;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file of a hazard proves itself, and is the same whenever it is asked for. */
@QuarkusTest
@OnTheStack
class DossierTest {

  private static final byte[] PROOF = "%PDF-1.7\n整改后\n".getBytes(StandardCharsets.UTF_8);

  @Inject County county;
  @Inject Clock clock;
  @Inject ObjectMapper json;

  private final HazardApi town = HazardApi.as(Tokens.township(TOWN_A));
  private UUID hazard;

  @BeforeEach
  void rectify() {
    county.describe();
    var enterprise = county.enterprise(TOWN_A, EMERGENCY);
    var majors =
        new MajorHazards(
            town,
            HazardApi.as(Tokens.enterprise(enterprise)),
            HazardApi.as(Tokens.department(EMERGENCY)),
            LocalDate.now(clock));
    hazard = majors.registered(enterprise);
    given()
        .auth()
        .oauth2(town.token())
        .multiPart("file", "after.pdf", PROOF, "application/pdf")
        .post(HazardApi.HAZARDS + "/" + hazard + "/attachments")
        .then()
        .statusCode(201);
    majors.rectify(hazard);
    majors.accept(hazard);
  }

  @Test
  void everyFileHasTheHashOfTheManifest() throws Exception {
    var files = unzip(download(town));

    var manifest = json.readTree(files.get("manifest.json"));
    assertThat(manifest.path("files")).hasSize(files.size() - 1);
    for (var entry : manifest.path("files")) {
      var content = files.get(entry.path("path").asText());
      assertThat(entry.path("size").asInt()).isEqualTo(content.length);
      assertThat(entry.path("sha256").asText()).isEqualTo(sha256(content));
    }
    assertThat(files.get("attachments/001-after.pdf")).isEqualTo(PROOF);
    assertThat(json.readTree(files.get("hazard.json")).path("id").asText())
        .isEqualTo(hazard.toString());
    assertThat(json.readTree(files.get("history.json")).path("items")).hasSizeGreaterThan(5);
  }

  @Test
  void theIndexIsReadInChinese() throws Exception {
    var index = unzip(download(town)).get("index.pdf");

    try (var pdf = Loader.loadPDF(index)) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("隐患档案（一患一档）", "工贸企业重大事故隐患判定标准 第三条第一项", "部门核查验收", "001-after.pdf");
    }
  }

  @Test
  void theSameVersionMakesTheSameBytes() {
    assertThat(sha256(download(town))).isEqualTo(sha256(download(town)));
  }

  @Test
  void isForThoseWhoSeeTheHazard() {
    HazardApi.as(Tokens.township(TOWN_B))
        .asking()
        .get(HazardApi.HAZARDS + "/" + hazard + "/dossier")
        .then()
        .statusCode(404);
  }

  private byte[] download(HazardApi who) {
    return who.asking()
        .get(HazardApi.HAZARDS + "/" + hazard + "/dossier")
        .then()
        .statusCode(200)
        .contentType("application/zip")
        .extract()
        .asByteArray();
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
