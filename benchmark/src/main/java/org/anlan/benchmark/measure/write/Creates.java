package org.anlan.benchmark.measure.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.anlan.benchmark.http.Request;
import org.anlan.benchmark.load.Candidate;
import org.anlan.benchmark.load.HttpCandidate;
import org.anlan.benchmark.measure.Asking;
import org.anlan.benchmark.measure.Ground;
import org.anlan.benchmark.measure.Reads;
import org.anlan.benchmark.measure.Section;
import org.anlan.benchmark.measure.Sections;
import org.anlan.benchmark.result.Goal;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.statement.Recorder;
import org.anlan.benchmark.statement.Script;
import org.anlan.benchmark.statement.Script.Replacement;
import org.anlan.benchmark.suite.RunningSuite;

/** A new hazard with everything that belongs to it, against the bare inserts of the same rows. */
public record Creates(Ground ground, Recorder recorder) implements Section {

  private static final String PATH = "/api/v1/hazards";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String ANY_UUID =
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  @Override
  public List<Row> measure() throws Exception {
    var enterprise = enterprise(ground);
    var script = script(enterprise);
    var server = ground.suite().server("hazard");
    var candidates = new ArrayList<Candidate>();
    candidates.add(http("create.gateway", ground.gateway(), enterprise));
    candidates.add(http("create.direct", ground.hazards(), enterprise));
    candidates.add(ground.statements().candidate("create.transaction", server, script));
    candidates.add(
        ground
            .statements()
            .candidate(
                "create.inserts",
                server.with(Reads.SCOPE),
                script.only("BEGIN", "insert into", "COMMIT")));
    var series = Sections.take(ground, candidates);
    var gateway = series.get("create.gateway");
    var direct = series.get("create.direct");
    var inserts = series.get("create.inserts");
    var transaction = series.get("create.transaction");
    var rows = new ArrayList<Row>();
    rows.add(
        Row.judged("create.gateway/inserts", "", gateway.ratioTo(inserts), Goal.atLeast(0.35)));
    rows.add(Row.told("create.direct/inserts", "", direct.ratioTo(inserts)));
    rows.add(Row.told("create.gateway/transaction", "", gateway.ratioTo(transaction)));
    rows.add(Row.told("create.gateway/direct", "", gateway.ratioTo(direct)));
    rows.add(
        Row.told(
            "create.cpu",
            "ms",
            gateway.cpuMillis(RunningSuite.GATEWAY, RunningSuite.HAZARDS, RunningSuite.POSTGRES)));
    rows.addAll(Sections.shares("create", gateway));
    rows.add(Row.told("create.cpu.kafka", "ms", gateway.cpuMillis("kafka")));
    rows.add(
        Row.told("create.cpu.reporting-service", "ms", gateway.cpuMillis(RunningSuite.REPORTING)));
    rows.addAll(Sections.rates(series.values()));
    return rows;
  }

  /** An enterprise that hazards can be found at. */
  static String enterprise(Ground ground) throws IOException {
    return ground.read(PATH + "?limit=1").get("items").get(0).get("enterpriseId").asText();
  }

  private HttpCandidate http(String name, URI at, String enterprise) {
    var token = ground.tokens().fresh();
    return new HttpCandidate(
        name,
        at,
        Ground.CALLERS,
        new Asking(dice -> request(at, token, enterprise), 201, "\"status\":\"REGISTERED\"", 1));
  }

  static Request request(URI at, String token, String enterprise) {
    return request(at, token, enterprise, UUID.randomUUID().toString());
  }

  private static Request request(URI at, String token, String enterprise, String key) {
    var today = LocalDate.now(ZONE);
    var body =
        """
        {"enterpriseId":"%s","level":"GENERAL","description":"灭火器压力不足","source":"TOWNSHIP",\
        "foundOn":"%s","rectifyBy":"%s","campaigns":["三年行动"]}"""
            .formatted(enterprise, today.minusDays(1), today.plusDays(30));
    return Request.post(at, PATH, token, Map.of("Idempotency-Key", key), body);
  }

  /** The transaction of one creation, with keys of its own for every run. */
  private Script script(String enterprise) throws Exception {
    Ground.ask(ground.hazards(), request(ground.hazards(), ground.tokens().fresh(), enterprise));
    var created = new AtomicReference<JsonNode>();
    var key = "recorded-" + UUID.randomUUID();
    var sent =
        recorder.record("hazard_app", () -> created.set(create(enterprise, key)), "into hazard ");
    var hazard = created.get();
    return Script.of(
        sent,
        List.of(
            Replacement.of(hazard.get("id").asText(), "uuidv7()"),
            Replacement.of(hazard.get("number").asText(), "('BN' || :n::bigint)"),
            Replacement.of(key, "('bench-' || :n::bigint)"),
            Replacement.matching("\\{" + ANY_UUID + "\\}", "array[uuidv7()]")));
  }

  private JsonNode create(String enterprise, String key) throws IOException {
    var at = ground.hazards();
    return Ground.ask(at, request(at, ground.tokens().fresh(), enterprise, key));
  }
}
