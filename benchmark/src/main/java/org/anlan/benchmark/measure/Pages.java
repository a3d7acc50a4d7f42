package org.anlan.benchmark.measure;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.anlan.benchmark.http.Request;
import org.anlan.benchmark.load.Candidate;
import org.anlan.benchmark.load.HttpCandidate;
import org.anlan.benchmark.load.Series;
import org.anlan.benchmark.result.Goal;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.statement.Recorder;
import org.anlan.benchmark.statement.Script;
import org.anlan.benchmark.suite.RunningSuite;

/** A page of twenty hazards, the first and one in the middle. */
public record Pages(Ground ground, Recorder recorder, long size) implements Section {

  private static final String PATH = "/api/v1/hazards?limit=20";
  private static final int ITEMS = 20;
  private static final int STRIDE = 200;

  @Override
  public List<Row> measure() throws Exception {
    var rows = new ArrayList<Row>();
    rows.addAll(page("page.first", PATH));
    rows.addAll(page("page.middle", PATH + "&cursor=" + cursor(ground, size / 2)));
    return rows;
  }

  private List<Row> page(String what, String path) throws Exception {
    ground.read(path);
    var script =
        Script.of(
            recorder.record("hazard_app", () -> ground.read(path), "scope_county", "from hazard h"),
            List.of());
    var server = ground.suite().server("hazard");
    var candidates = new ArrayList<Candidate>();
    candidates.add(http(what + ".gateway", ground.gateway(), path));
    candidates.add(http(what + ".direct", ground.hazards(), path));
    candidates.add(ground.statements().candidate(what + ".transaction", server, script));
    candidates.add(
        ground
            .statements()
            .candidate(what + ".select", server.with(Reads.SCOPE), script.only("from hazard h")));
    var series = Sections.take(ground, candidates);
    var gateway = series.get(what + ".gateway");
    var direct = series.get(what + ".direct");
    var select = series.get(what + ".select");
    var transaction = series.get(what + ".transaction");
    var rows = new ArrayList<Row>();
    rows.add(judged(what + ".gateway/select", gateway, select));
    rows.add(judged(what + ".gateway/transaction", gateway, transaction));
    rows.add(Row.told(what + ".direct/select", "", direct.ratioTo(select)));
    rows.add(Row.told(what + ".gateway/direct", "", gateway.ratioTo(direct)));
    rows.add(
        Row.judged(
            what + ".cpu",
            "ms",
            gateway.cpuMillis(RunningSuite.GATEWAY, RunningSuite.HAZARDS, RunningSuite.POSTGRES),
            Goal.atMost(0.8)));
    rows.addAll(Sections.shares(what, gateway));
    rows.addAll(Sections.rates(series.values()));
    return rows;
  }

  private static Row judged(String key, Series one, Series other) {
    return Row.judged(key, "", one.ratioTo(other), Goal.atLeast(0.14));
  }

  private HttpCandidate http(String name, URI at, String path) {
    return new HttpCandidate(name, at, Ground.CALLERS, work(ground, at, path));
  }

  public static HttpCandidate.Work work(Ground ground, URI at, String path) {
    var request = Request.get(at, path, ground.tokens().fresh());
    return Asking.always(request, "\"townshipCode\":", ITEMS);
  }

  /** Leafs through the list until so many rows lie before the page that the cursor leads to. */
  public static String cursor(Ground ground, long before) throws IOException {
    String cursor = null;
    for (long passed = 0; passed < before; passed += STRIDE) {
      var path = "/api/v1/hazards?limit=" + STRIDE + (cursor == null ? "" : "&cursor=" + cursor);
      cursor = ground.read(path).get("nextCursor").asText();
    }
    return cursor;
  }
}
