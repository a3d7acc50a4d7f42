package org.anlan.benchmark.measure;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.anlan.benchmark.fill.Counties;
import org.anlan.benchmark.http.Request;
import org.anlan.benchmark.load.Candidate;
import org.anlan.benchmark.load.HttpCandidate;
import org.anlan.benchmark.load.Series;
import org.anlan.benchmark.result.Goal;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.statement.Recorder;
import org.anlan.benchmark.statement.Script;
import org.anlan.benchmark.statement.Script.Replacement;
import org.anlan.benchmark.suite.RunningSuite;

/** One hazard by its id: through the gateway, without it, and without any service at all. */
public record Reads(Ground ground, Recorder recorder, long size) implements Section {

  /** A county's session, for statements sent without the one that steps into the scope. */
  public static final Map<String, String> SCOPE =
      Map.of("role", "scope_county", "anlan.county", Ground.COUNTY);

  private static final String SELECT = "from hazard ";

  @Override
  public List<Row> measure() throws Exception {
    var script = script();
    var token = ground.tokens().fresh();
    var server = ground.suite().server("hazard");
    var candidates = new ArrayList<Candidate>();
    candidates.add(http("read.gateway", ground.gateway(), token));
    candidates.add(http("read.direct", ground.hazards(), token));
    candidates.add(fresh("read.gateway-fresh", ground.gateway()));
    candidates.add(fresh("read.direct-fresh", ground.hazards()));
    candidates.add(ground.statements().candidate("read.transaction", server, script));
    candidates.add(
        ground.statements().candidate("read.select", server.with(SCOPE), script.only(SELECT)));
    var series = Sections.take(ground, candidates);
    return rows(series);
  }

  private static List<Row> rows(Map<String, Series> series) {
    var gateway = series.get("read.gateway");
    var direct = series.get("read.direct");
    var fresh = series.get("read.gateway-fresh").ratioTo(series.get("read.direct-fresh"));
    var all = new String[] {RunningSuite.GATEWAY, RunningSuite.HAZARDS, RunningSuite.POSTGRES};
    var rows = new ArrayList<Row>();
    rows.add(Row.judged("read.gateway/direct", "", gateway.ratioTo(direct), Goal.atLeast(0.5)));
    rows.add(Row.judged("token.seen", "", gateway.ratioTo(direct), Goal.atLeast(0.6)));
    rows.add(Row.judged("token.fresh", "", fresh, Goal.atLeast(0.45)));
    rows.add(Row.judged("read.cpu", "ms", gateway.cpuMillis(all), Goal.atMost(0.45)));
    rows.addAll(Sections.shares("read", gateway));
    rows.add(
        Row.told("read.direct/transaction", "", direct.ratioTo(series.get("read.transaction"))));
    rows.add(Row.told("read.direct/select", "", direct.ratioTo(series.get("read.select"))));
    rows.addAll(Sections.rates(series.values()));
    return rows;
  }

  private Script script() throws Exception {
    var id = id(1);
    ground.read("/api/v1/hazards/" + id); // what is done once per connection is done
    var sent =
        recorder.record(
            "hazard_app", () -> ground.read("/api/v1/hazards/" + id), "scope_county", SELECT);
    var drawn =
        "('%s' || lpad((:n::bigint %% %d + 1)::text, 12, '0'))::uuid"
            .formatted(Counties.ID_PREFIX, size);
    return Script.of(sent, List.of(Replacement.of(id, drawn)));
  }

  /** The service verifies a token that is new to it as well, so both ways have the same work. */
  private FreshTokens fresh(String name, URI at) {
    return new FreshTokens(
        name,
        at,
        Ground.CALLERS,
        ground.tokens(),
        (dice, token) -> Request.get(at, path(dice, size), token),
        work(at, "", size));
  }

  private HttpCandidate http(String name, URI at, String token) {
    return new HttpCandidate(name, at, Ground.CALLERS, work(at, token, size));
  }

  /** Any of the hazards that were made. */
  public static HttpCandidate.Work work(URI at, String token, long size) {
    return new Asking(dice -> Request.get(at, path(dice, size), token), 200, "\"number\":\"BM", 1);
  }

  private static String path(SplittableRandom dice, long size) {
    return "/api/v1/hazards/" + id(dice.nextLong(1, size + 1));
  }

  private static String id(long number) {
    return Counties.ID_PREFIX + "%012d".formatted(number);
  }
}
