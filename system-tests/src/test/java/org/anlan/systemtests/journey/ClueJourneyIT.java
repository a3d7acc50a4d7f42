package org.anlan.systemtests.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a grid member photographed without a network becomes a major hazard, is reported twice,
 * listed by the county government, rectified late and with leave, accepted, delisted and closed.
 * Its file then holds all of that, the photograph too, and proves itself.
 */
@ExtendWith(RunningSuite.class)
class ClueJourneyIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final String DEPARTMENT = "610926-YJ";
  private static final Map<String, String> SLOPE =
      Map.of("standard", "金属非金属矿山重大事故隐患判定标准", "item", "露天矿山第四项");

  private Person member;
  private Person town;
  private Person department;
  private Person county;
  private Person leader;
  private Person mine;
  private String enterprise;

  @BeforeEach
  void signIn() {
    member = Person.named("grid-a");
    town = Person.named("town-a");
    department = Person.named("dept-emergency");
    county = Person.named("county");
    leader = Person.named("leader");
    mine = Person.named("enterprise-a");
    enterprise = mine.get("/api/v1/enterprises").extract().path("items[0].id");
  }

  @Test
  void aClueOfTheGridBecomesAListedHazardAndIsClosed() throws IOException {
    int listed = county.figure("hazards.major.listed");

    var photograph = photograph();
    var clue = cluePhotographedOffline(photograph);
    var hazard = confirmedAsMajor(clue);
    plannedAndReportedTwice(hazard);
    var listing = listedByTheCountyGovernment(hazard);
    await()
        .untilAsserted(
            () -> assertThat(county.figure("hazards.major.listed")).isEqualTo(listed + 1));
    extendedWithLeave(listing);
    rectifiedAndAccepted(hazard);
    delisted(listing);

    department
        .step(hazard, "recheck", Map.of("passed", true, "opinion", "合格"))
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    county
        .step(listing, "publication", Map.of("medium", "县政府网站"))
        .statusCode(200)
        .body("status", equalTo("DELISTED"));
    member.get(clue).statusCode(200).body("hazardId", notNullValue());
    Person.named("town-b").get(hazard + "/dossier").statusCode(404);
    archived(hazard, photograph);
  }

  /** Sent again when the network was back, with another key of idempotency: still one clue. */
  private String cluePhotographedOffline(byte[] photograph) {
    Map<String, Object> words =
        Map.of(
            "clientId",
            UUID.randomUUID().toString(),
            "description",
            "采场边坡垮塌，有人员作业",
            "observedAt",
            Instant.now().minusSeconds(7200).toString(),
            "enterpriseId",
            enterprise);
    var first = member.create("/api/v1/clues", words).statusCode(201).extract();
    var again = member.create("/api/v1/clues", words).extract();
    assertThat(again.<String>path("id")).isEqualTo(first.<String>path("id"));
    var clue = "/api/v1/clues/" + first.<String>path("id");
    member.attach(clue, "slope.png", photograph).statusCode(201);
    Person.named("town-b").get(clue).statusCode(404);
    mine.get(clue).statusCode(403);
    return clue;
  }

  /** The item of the mines' own standard that the county uses; it is there if we came before. */
  private void addItemOfTheCounty() {
    var item = new HashMap<String, Object>(SLOPE);
    item.put("sectorCodes", List.of("FMKS"));
    item.put("text", "工作帮坡角大于设计工作帮坡角");
    item.put("source", "矿安〔2022〕88号");
    county
        .create("/api/v1/judgement-standards", item)
        .statusCode(anyOf(equalTo(201), equalTo(409)));
  }

  private String confirmedAsMajor(String clue) {
    addItemOfTheCounty();
    town.step(clue, "dispatch", Map.of("departmentCode", DEPARTMENT, "instructions", "今日到场"))
        .statusCode(200)
        .body("status", equalTo("DISPATCHED"));
    department.step(clue, "acceptance", Map.of()).statusCode(200);
    var hazard =
        department
            .step(
                clue,
                "confirmation",
                Map.of(
                    "level",
                    "MAJOR",
                    "description",
                    "采场边坡角大于设计值",
                    "judgementBasis",
                    SLOPE,
                    "rectifyBy",
                    TODAY.plusDays(60).toString()))
            .statusCode(200)
            .body("status", equalTo("CONFIRMED"))
            .extract()
            .<String>path("hazardId");
    var path = "/api/v1/hazards/" + hazard;
    department.get(path).body("source", equalTo("GRID")).body("level", equalTo("MAJOR"));
    return path;
  }

  private void plannedAndReportedTwice(String hazard) {
    department
        .step(hazard, "assignment", Map.of("assignee", "矿长"))
        .statusCode(200)
        .body("status", equalTo("ASSIGNED"));
    mine.step(
            hazard,
            "plan",
            Map.of(
                "measures",
                "削坡减载",
                "responsiblePerson",
                "矿长",
                "deadline",
                TODAY.plusDays(50).toString(),
                "funds",
                300000,
                "contingencyPlan",
                "停产撤人"))
        .statusCode(200);
    mine.step(
            hazard,
            "department-report",
            Map.of("reportedOn", TODAY.toString(), "department", "应急管理局", "proof", "报告单"))
        .statusCode(200);
    mine.step(
            hazard,
            "worker-report",
            Map.of("reportedOn", TODAY.toString(), "audience", "职工大会", "proof", "会议记录"))
        .statusCode(200);
  }

  private String listedByTheCountyGovernment(String hazard) {
    var proposed =
        county
            .create(
                hazard + "/listings",
                Map.of("level", "COUNTY_GOVERNMENT", "authority", "县人民政府", "reason", "危及作业人员"))
            .statusCode(201)
            .body("status", equalTo("PROPOSED"))
            .extract();
    var listing = "/api/v1/listings/" + proposed.<String>path("id");
    county
        .step(
            listing, "approval", Map.of("approved", true, "documentNumber", "1号", "dueOn", due(90)))
        .statusCode(403);
    leader
        .step(
            listing,
            "approval",
            Map.of("approved", true, "documentNumber", "县政督〔2026〕1号", "dueOn", due(90)))
        .statusCode(200)
        .body("status", equalTo("APPROVED"));
    county
        .step(listing, "publication", Map.of("medium", "县政府网站"))
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"));
    county
        .step(listing, "progress", Map.of("description", "已停产，正在削坡", "percent", 30))
        .statusCode(200)
        .body("status", equalTo("SUPERVISING"));
    return listing;
  }

  private void extendedWithLeave(String listing) {
    mine.step(listing, "extensions", Map.of("until", due(120), "reason", "连续降雨")).statusCode(200);
    leader
        .step(listing, "extension-decision", Map.of("granted", true, "opinion", "同意"))
        .statusCode(200)
        .body("dueOn", equalTo(due(120)));
  }

  private void rectifiedAndAccepted(String hazard) {
    mine.step(
            hazard,
            "completion",
            Map.of(
                "completedOn",
                TODAY.toString(),
                "description",
                "边坡角已降至设计值",
                "rectifiedBy",
                "施工队",
                "selfAcceptance",
                Map.of(
                    "acceptedBy", "专家组", "acceptedOn", TODAY.toString(), "conclusion", "PASSED")))
        .statusCode(200);
    department
        .step(
            hazard,
            "department-acceptance",
            Map.of("acceptedOn", TODAY.toString(), "organ", "应急管理局"))
        .statusCode(200);
  }

  private void delisted(String listing) {
    mine.step(listing, "delisting-application", Map.of("description", "整改完成，申请摘牌"))
        .statusCode(200)
        .body("status", equalTo("DELISTING_APPLIED"));
    county
        .step(listing, "verification", Map.of("passed", true, "opinion", "现场核查属实"))
        .statusCode(200)
        .body("status", equalTo("VERIFIED"));
    leader
        .step(listing, "delisting", Map.of("documentNumber", "县政督〔2026〕2号"))
        .statusCode(200)
        .body("status", equalTo("DELISTED"));
  }

  /** 一患一档, as the mine downloads it: with the picture of the grid member who never signed it. */
  private void archived(String hazard, byte[] photograph) throws IOException {
    Person.named("town-b").get(hazard + "/dossier").statusCode(404);
    var archive = Archive.of(mine.get(hazard + "/dossier").statusCode(200).extract().asByteArray());

    archive.mustBeAsItsManifestSays();
    assertThat(archive.file("index.pdf")).startsWith("%PDF".getBytes(US_ASCII));
    assertThat(archive.file("attachments/001-slope.png")).isEqualTo(photograph);
    assertThat(archive.json("hazard.json").path("status").asText()).isEqualTo("CLOSED");
    assertThat(archive.json("listings.json").path(0).path("status").asText()).isEqualTo("DELISTED");
    assertThat(archive.json("history.json").path("items").toString())
        .contains("registered", "reported-to-department", "reported-to-workers", "listed")
        .contains("accepted", "delisted", "closed");
  }

  private static String due(int days) {
    return TODAY.plusDays(days).toString();
  }

  private static byte[] photograph() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
