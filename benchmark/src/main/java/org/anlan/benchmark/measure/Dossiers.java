package org.anlan.benchmark.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.anlan.benchmark.http.Request;
import org.anlan.benchmark.load.Candidate;
import org.anlan.benchmark.load.HttpCandidate;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.suite.RunningSuite;

/**
 * The file of an enterprise, which the gateway puts together from what all services answer, beside
 * the enterprise alone through the same gateway.
 */
public record Dossiers(Ground ground) implements Section {

  private static final int CALLERS = 4;

  @Override
  public List<Row> measure() throws Exception {
    var token = ground.tokens().fresh();
    var at = ground.gateway();
    var page = Ground.ask(at, Request.get(at, "/api/v1/enterprises?limit=200", token));
    var ids = new ArrayList<String>();
    for (JsonNode item : page.get("items")) {
      ids.add(item.get("id").asText());
    }
    var candidates = new ArrayList<Candidate>();
    candidates.add(http("dossier.view", ids, "/dossier", "\"supervisionLinks\":"));
    candidates.add(http("dossier.enterprise", ids, "", "\"townshipCode\":"));
    var series = Sections.take(ground, candidates);
    var view = series.get("dossier.view");
    var rows = new ArrayList<Row>();
    rows.add(
        Row.told("dossier.view/enterprise", "", view.ratioTo(series.get("dossier.enterprise"))));
    rows.add(
        Row.told(
            "dossier.cpu",
            "ms",
            view.cpuMillis(
                RunningSuite.GATEWAY,
                RunningSuite.REGISTRY,
                RunningSuite.HAZARDS,
                RunningSuite.POSTGRES)));
    rows.addAll(Sections.rates(series.values()));
    return rows;
  }

  private HttpCandidate http(String name, List<String> ids, String what, String piece) {
    var token = ground.tokens().fresh();
    var at = ground.gateway();
    return new HttpCandidate(
        name,
        at,
        CALLERS,
        new Asking(
            dice ->
                Request.get(
                    at, "/api/v1/enterprises/" + ids.get(dice.nextInt(ids.size())) + what, token),
            200,
            piece,
            1));
  }
}
