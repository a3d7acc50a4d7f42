package org.anlan.systemtests.crash;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.anlan.servicekit.stack.Tokens;

/** What is written while parts are killed: one kind of record for each way a service creates. */
final class Works {

  private static final int HAZARD_WRITERS = 4;
  private static final String TOWN = "610926100";
  private static final String DEPARTMENT = "610926-YJ";
  private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

  private Works() {}

  /** The key of each record begins with the campaign, by which the lists find it. */
  static List<Work> of(String campaign, AtomicBoolean goOn) {
    var enterprise = enterprise();
    return List.of(
        new Work(
            "hazards",
            "/api/v1/hazards?campaign=" + campaign,
            "description",
            writers(
                HAZARD_WRITERS,
                "/api/v1/hazards",
                campaign,
                goOn,
                key ->
                    Map.of(
                        "enterpriseId",
                        enterprise,
                        "level",
                        "GENERAL",
                        "description",
                        key,
                        "foundOn",
                        TODAY,
                        "campaigns",
                        List.of(campaign)))),
        new Work(
            "enterprises",
            "/api/v1/enterprises?q=" + campaign,
            "address",
            writers(
                1,
                "/api/v1/enterprises",
                campaign,
                goOn,
                key ->
                    Map.of(
                        "name",
                        "平利县" + key + "加工点",
                        "kind",
                        "HOUSEHOLD_WORKSHOP",
                        "otherIdentifier",
                        Map.of("type", "门牌号", "value", key.substring(campaign.length() + 1)),
                        "address",
                        key,
                        "townshipCode",
                        TOWN,
                        "departmentCodes",
                        List.of(DEPARTMENT)))),
        new Work(
            "clues",
            "/api/v1/clues?q=" + campaign,
            "description",
            writers(
                1,
                "/api/v1/clues",
                campaign,
                goOn,
                key -> Map.of("source", "PHONE", "description", key, "enterpriseId", enterprise))),
        new Work(
            "supervision links",
            "/api/v1/supervision-links?batch=" + campaign,
            "person",
            writers(
                1,
                "/api/v1/supervision-links",
                campaign,
                goOn,
                key ->
                    Map.of(
                        "enterpriseId",
                        enterprise,
                        "kind",
                        "CADRE",
                        "person",
                        key,
                        "from",
                        TODAY,
                        "batch",
                        campaign))),
        new Work(
            "licences",
            "/api/v1/licences?q=" + campaign,
            "details.number",
            writers(
                1,
                "/api/v1/enterprises/" + enterprise + "/licences",
                campaign,
                goOn,
                key ->
                    Map.of(
                        "type", "MINING", "number", key, "validFrom", TODAY, "authority", "省厅"))),
        new Work(
            "risk points",
            "/api/v1/risk-points?q=" + campaign,
            "name",
            writers(
                1,
                "/api/v1/risk-points",
                campaign,
                goOn,
                key ->
                    Map.of(
                        "enterpriseId",
                        enterprise,
                        "name",
                        key,
                        "method",
                        "LS",
                        "likelihood",
                        5,
                        "severity",
                        2))));
  }

  private static List<Writer> writers(
      int count,
      String collection,
      String campaign,
      AtomicBoolean goOn,
      Function<String, Map<String, ?>> body) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Writer(collection, token(collection + i), campaign, body, goOn))
        .toList();
  }

  private static String enterprise() {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .get("/api/v1/enterprises?townshipCode=" + TOWN)
        .path("items[0].id")
        .toString();
  }

  /** One each, or the gateway's rate limit of a caller would set the pace. */
  private static String token(String name) {
    return Tokens.of(u -> u.named(name).roles("township").area(TOWN).organization("610926-Z100"));
  }

  /**
   * One kind of record.
   *
   * @param list where all of them are found
   * @param mark the member of its items that holds the key
   */
  record Work(String what, String list, String mark, List<Writer> writers) {

    int done() {
      return writers.stream().mapToInt(writer -> writer.acknowledged().size()).sum();
    }

    int broken() {
      return writers.stream().mapToInt(Writer::broken).sum();
    }
  }
}
