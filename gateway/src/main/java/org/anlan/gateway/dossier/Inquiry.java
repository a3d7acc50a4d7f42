package org.anlan.gateway.dossier;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.anlan.gateway.Fetcher;

/** All questions about one enterprise, asked at once, and what is made of the answers. */
final class Inquiry {

  private static final String OPEN = "&status=REGISTERED,ASSIGNED,RECTIFYING,COMPLETED";

  private final List<Future<Fetcher.Answer>> asked = new ArrayList<>();
  private final Questions questions;
  private final Future<Fetcher.Answer> enterprise;
  private final Future<Fetcher.Answer> links;
  private final Future<Fetcher.Answer> parts;
  private final Future<Fetcher.Answer> latest;
  private final Future<Fetcher.Answer> open;
  private final Future<Fetcher.Answer> closed;
  private final Future<Fetcher.Answer> major;

  Inquiry(String id, Questions questions) {
    this.questions = questions;
    var record = "/api/v1/enterprises/" + id;
    var hazards = "/api/v1/hazards?enterpriseId=" + id + "&count=true&limit=";
    enterprise = ask("registry", record);
    links = ask("registry", "/api/v1/supervision-links?count=true&sort=-from&enterpriseId=" + id);
    parts = ask("registry", record + "/dossier-parts");
    latest = ask("hazard", hazards + "5&sort=-foundOn");
    open = ask("hazard", hazards + "1" + OPEN);
    closed = ask("hazard", hazards + "1&status=CLOSED");
    major = ask("hazard", hazards + "1&level=MAJOR" + OPEN);
  }

  private Future<Fetcher.Answer> ask(String service, String path) {
    var answer = questions.ask(service, path);
    asked.add(answer);
    return answer;
  }

  /** When every service has answered, or will not. */
  Future<Inquiry> answered() {
    return Future.join(asked).transform(done -> Future.succeededFuture(this));
  }

  /** What the registry says of the enterprise itself; without it there is no dossier. */
  Future<Fetcher.Answer> enterprise() {
    return enterprise;
  }

  JsonObject dossier() {
    return new JsonObject()
        .put("enterprise", json(enterprise))
        .put("supervisionLinks", Part.of(List.of(links), this::links))
        .put(
            "dossierParts",
            Part.of(List.of(parts), () -> new JsonObject().put("content", json(parts))))
        .put("hazards", Part.of(List.of(latest, open, closed, major), this::hazards));
  }

  private JsonObject links() {
    var page = json(links);
    return new JsonObject().put("total", total(links)).put("items", page.getJsonArray("items"));
  }

  private JsonObject hazards() {
    return new JsonObject()
        .put("total", total(latest))
        .put("open", total(open))
        .put("openMajor", total(major))
        .put("closed", total(closed))
        .put("latest", json(latest).getJsonArray("items"));
  }

  private static Long total(Future<Fetcher.Answer> page) {
    return json(page).getLong("total");
  }

  private static JsonObject json(Future<Fetcher.Answer> answer) {
    return answer.result().body().toJsonObject();
  }
}
