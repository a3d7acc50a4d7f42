package org.anlan.benchmark.measure.growth;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.anlan.benchmark.fill.Counties;
import org.anlan.benchmark.http.Request;
import org.anlan.benchmark.load.Candidate;
import org.anlan.benchmark.load.HttpCandidate;
import org.anlan.benchmark.measure.Asking;
import org.anlan.benchmark.measure.Ground;
import org.anlan.benchmark.measure.Pages;
import org.anlan.benchmark.measure.Reads;
import org.anlan.benchmark.measure.Sections;
import org.anlan.benchmark.result.Goal;
import org.anlan.benchmark.result.Row;

/**
 * How the time of single read, page, figure and map grows with the number of hazards. Sizes cannot
 * take turns, so every time is taken as a multiple of a request that touches no data, measured in
 * the same rounds: how fast the machine is at the moment drops out.
 */
public final class Growth {

  private static final String YARDSTICK = "growth.yardstick";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int SHOWN_ON_A_MAP = 5_000;
  private static final int CALLERS_OF_MAPS = 2;

  private final Ground ground;
  private final Exponents sizes = new Exponents(YARDSTICK);

  /** Nothing measured yet. */
  public Growth(Ground ground) {
    this.ground = ground;
  }

  /** Measures all of it at the size that the county has now. */
  public void measure(Counties counties, long size) throws Exception {
    var token = ground.tokens().fresh();
    var candidates = new ArrayList<Candidate>();
    candidates.add(yardstick(token));
    candidates.add(http("growth.read", Reads.work(ground.hazards(), token, size)));
    var page = "/api/v1/hazards?limit=20";
    var middle = page + "&cursor=" + Pages.cursor(ground, size / 2);
    candidates.add(http("growth.page", Pages.work(ground, ground.hazards(), page)));
    candidates.add(http("growth.page-middle", Pages.work(ground, ground.hazards(), middle)));
    candidates.add(figure(token, counties.found(LocalDate.now(ZONE).getYear())));
    if (size > SHOWN_ON_A_MAP) {
      candidates.add(map(token));
    }
    sizes.put(size, Sections.take(ground, candidates));
  }

  /** The exponents over all sizes measured. */
  public List<Row> rows() {
    return sizes.rows(
        Goal.atMost(0.1),
        "growth.read",
        "growth.page",
        "growth.page-middle",
        "growth.figure",
        "growth.map");
  }

  private HttpCandidate http(String name, HttpCandidate.Work work) {
    return new HttpCandidate(name, ground.hazards(), Ground.CALLERS, work);
  }

  /** Token check, routing and JSON, and no statement at all. */
  private HttpCandidate yardstick(String token) {
    var at = ground.reporting();
    var request = Request.get(at, "/api/v1/metrics", token);
    return new HttpCandidate(
        YARDSTICK, at, Ground.CALLERS, Asking.always(request, "\"hazards.general.found\"", 1));
  }

  private HttpCandidate figure(String token, long expected) throws IOException {
    var at = ground.reporting();
    var request =
        Request.get(at, "/api/v1/figures?metric=hazards.general.found&by=township", token);
    var value = Ground.ask(at, request).get("value").asLong();
    if (value != expected) {
      throw new IOException("The figure is %d and should be %d".formatted(value, expected));
    }
    return new HttpCandidate(
        "growth.figure",
        at,
        Ground.CALLERS,
        Asking.always(request, "\"value\":" + expected + ",", 1));
  }

  /** The whole county, which shows as many as a map may: the same work at every size. */
  private HttpCandidate map(String token) {
    var at = ground.hazards();
    var request = Request.get(at, "/api/v1/hazard-map?bbox=109,32,110,33", token);
    return new HttpCandidate(
        "growth.map", at, CALLERS_OF_MAPS, Asking.always(request, "\"Feature\"", SHOWN_ON_A_MAP));
  }
}
