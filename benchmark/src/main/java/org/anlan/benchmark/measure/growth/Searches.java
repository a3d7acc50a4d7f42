package org.anlan.benchmark.measure.growth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anlan.benchmark.fill.MadeEnterprises;
import org.anlan.benchmark.http.Request;
import org.anlan.benchmark.load.Candidate;
import org.anlan.benchmark.load.HttpCandidate;
import org.anlan.benchmark.load.Series;
import org.anlan.benchmark.measure.Asking;
import org.anlan.benchmark.measure.Ground;
import org.anlan.benchmark.measure.Reads;
import org.anlan.benchmark.measure.Section;
import org.anlan.benchmark.measure.Sections;
import org.anlan.benchmark.result.Goal;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.statement.Recorder;
import org.anlan.benchmark.statement.Script;

/**
 * Search of enterprises by a part of their name: one that twenty have, and one that one in ten
 * have, of which the first page is shown.
 */
public record Searches(Ground ground, Recorder recorder, List<Long> sizes) implements Section {

  private static final String YARDSTICK = "search.yardstick";
  private static final String PATH = "/api/v1/enterprises?limit=20&q=";
  private static final String OFTEN = "城关";
  private static final String STATEMENT = "search_bigrams";
  private static final int ITEMS = 20;
  private static final int CALLERS = 4;

  @Override
  public List<Row> measure() throws Exception {
    var exponents = new Exponents(YARDSTICK);
    var last = List.<Series>of();
    try (var units = MadeEnterprises.in(ground.suite().administrator("registry"))) {
      for (var size : sizes) {
        units.growTo(size);
        var series = Sections.take(ground, candidates());
        exponents.put(size, series);
        last = List.copyOf(series.values());
      }
    }
    var rows = new ArrayList<Row>();
    rows.addAll(exponents.rows(Goal.atMost(0.1), "search.rare.direct", "search.often.direct"));
    for (var what : List.of("search.rare", "search.often")) {
      var gateway = named(last, what + ".gateway");
      var direct = named(last, what + ".direct");
      var select = named(last, what + ".select");
      rows.add(Row.told(what + ".gateway/select", "", gateway.ratioTo(select)));
      rows.add(Row.told(what + ".direct/select", "", direct.ratioTo(select)));
    }
    rows.addAll(Sections.rates(last));
    return rows;
  }

  private List<Candidate> candidates() throws Exception {
    var candidates = new ArrayList<Candidate>();
    var token = ground.tokens().fresh();
    var at = ground.registry();
    candidates.add(
        new HttpCandidate(
            YARDSTICK,
            at,
            CALLERS,
            Asking.always(Request.get(at, "/api/v1/codes", token), "\"items\"", 1)));
    candidates.addAll(candidates("search.rare", MadeEnterprises.RARE));
    candidates.addAll(candidates("search.often", OFTEN));
    return candidates;
  }

  private List<Candidate> candidates(String what, String name) throws Exception {
    var path = PATH + URLEncoder.encode(name, StandardCharsets.UTF_8);
    var at = ground.registry();
    var token = ground.tokens().fresh();
    Ground.ask(at, Request.get(at, path, token));
    var script =
        Script.of(
            recorder.record(
                "registry_app",
                () -> Ground.ask(at, Request.get(at, path, token)),
                "scope_county",
                STATEMENT),
            List.of());
    return List.of(
        http(what + ".gateway", ground.gateway(), path),
        http(what + ".direct", at, path),
        ground
            .statements()
            .candidate(
                what + ".select",
                ground.suite().server("registry").with(Reads.SCOPE),
                script.only(STATEMENT)));
  }

  private HttpCandidate http(String name, URI at, String path) {
    var request = Request.get(at, path, ground.tokens().fresh());
    return new HttpCandidate(name, at, CALLERS, Asking.always(request, "\"townshipCode\":", ITEMS));
  }

  private static Series named(List<Series> all, String name) {
    return all.stream().filter(series -> series.name().equals(name)).findFirst().orElseThrow();
  }
}
