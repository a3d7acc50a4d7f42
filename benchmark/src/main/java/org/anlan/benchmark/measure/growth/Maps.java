package org.anlan.benchmark.measure.growth;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.benchmark.fill.MadeRisks;
import org.anlan.benchmark.fill.Tile;
import org.anlan.benchmark.http.Request;
import org.anlan.benchmark.load.Candidate;
import org.anlan.benchmark.load.HttpCandidate;
import org.anlan.benchmark.load.Series;
import org.anlan.benchmark.measure.Asking;
import org.anlan.benchmark.measure.Ground;
import org.anlan.benchmark.measure.Reads;
import org.anlan.benchmark.measure.Sections;
import org.anlan.benchmark.result.Goal;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.statement.Recorder;
import org.anlan.benchmark.statement.Script;
import org.anlan.benchmark.suite.RunningSuite;

/**
 * A tile of the map of risks and of the map of hazards: the same number of points out of ever more,
 * beside the SELECT that finds them.
 */
public final class Maps implements AutoCloseable {

  /** A county has no more than this; larger sizes are not measured. */
  public static final long MOST = 100_000;

  private static final String YARDSTICK = "maps.yardstick";
  private static final int POINTS = 500;
  private static final int CALLERS = 4;
  private static final List<Kind> KINDS =
      List.of(
          new Kind("map.risk", "/api/v1/risk-map", "risk_point", "from risk_point r"),
          new Kind("map.hazard", "/api/v1/hazard-map", "hazard", "from hazard h"));

  private final Ground ground;
  private final Recorder recorder;
  private final MadeRisks risks;
  private final Exponents sizes = new Exponents(YARDSTICK);
  private Map<String, Series> last = Map.of();

  private Maps(Ground ground, Recorder recorder, MadeRisks risks) {
    this.ground = ground;
    this.recorder = recorder;
    this.risks = risks;
  }

  /** Nothing measured yet. */
  public static Maps on(Ground ground, Recorder recorder) throws IOException, SQLException {
    return new Maps(ground, recorder, MadeRisks.in(ground.suite().administrator("hazard")));
  }

  /** Measures both at the size that the county has now, after making as many risk points. */
  public void measure(long size) throws Exception {
    risks.growTo(size);
    var candidates = new ArrayList<Candidate>();
    candidates.add(yardstick());
    for (var kind : KINDS) {
      candidates.addAll(candidates(kind));
    }
    last = Sections.take(ground, candidates);
    sizes.put(size, last);
  }

  /** Growth over all sizes, shares at the largest. */
  public List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.addAll(sizes.rows(Goal.atMost(0.1), "map.risk.direct", "map.hazard.direct"));
    for (var kind : KINDS) {
      var gateway = last.get(kind.name() + ".gateway");
      var direct = last.get(kind.name() + ".direct");
      if (gateway == null || direct == null) {
        continue; // nothing was measured; the section says why
      }
      var select = last.get(kind.name() + ".select");
      rows.add(Row.told(kind.name() + ".gateway/select", "", gateway.ratioTo(select)));
      rows.add(Row.told(kind.name() + ".direct/select", "", direct.ratioTo(select)));
      rows.add(Row.told(kind.name() + ".gateway/direct", "", gateway.ratioTo(direct)));
      rows.addAll(Sections.shares(kind.name(), gateway));
    }
    rows.addAll(Sections.rates(last.values()));
    return rows;
  }

  private List<Candidate> candidates(Kind kind) throws Exception {
    var administrator = ground.suite().administrator("hazard");
    var tile = Tile.of(administrator, kind.table(), Ground.COUNTY, POINTS);
    var path = kind.path() + "?bbox=" + tile.box();
    ground.read(path); // what is done once per connection is done
    var script =
        Script.of(
            recorder.record("hazard_app", () -> ground.read(path), "scope_county", kind.select()),
            List.of());
    var server = ground.suite().server("hazard").with(Reads.SCOPE);
    return List.of(
        http(kind.name() + ".gateway", ground.gateway(), path, tile.points()),
        http(kind.name() + ".direct", ground.hazards(), path, tile.points()),
        ground.statements().candidate(kind.name() + ".select", server, script.only(kind.select())));
  }

  private HttpCandidate http(String name, URI at, String path, int points) {
    var request = Request.get(at, path, ground.tokens().fresh());
    return new HttpCandidate(name, at, CALLERS, Asking.always(request, "\"Feature\"", points));
  }

  /** Token check, routing and JSON, and no statement at all. */
  private HttpCandidate yardstick() {
    var at = ground.suite().address(RunningSuite.REPORTING);
    var request = Request.get(at, "/api/v1/metrics", ground.tokens().fresh());
    return new HttpCandidate(
        YARDSTICK, at, CALLERS, Asking.always(request, "\"hazards.general.found\"", 1));
  }

  @Override
  public void close() throws SQLException {
    risks.close();
  }

  private record Kind(String name, String path, String table, String select) {}
}
