package org.anlan.gateway.dossier;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.gateway.Fetcher;

/** All questions about one enterprise, asked at once, and what is made of the answers. */
final class Inquiry {

  private static final String REGISTRY = "registry";
  private static final String HAZARD = "hazard";
  private static final String OPEN = "&status=REGISTERED,ASSIGNED,RECTIFYING,COMPLETED";

  private final Questions questions;
  private final String id;
  private final Future<Fetcher.Answer> enterprise;
  private final List<Section> sections;

  Inquiry(String id, Questions questions) {
    this.questions = questions;
    this.id = id;
    enterprise = questions.ask(REGISTRY, "/api/v1/enterprises/" + id);
    sections = List.of(links(), parts(), risks(), reports(), checks(), hazards());
  }

  private Section links() {
    return section("supervisionLinks", REGISTRY)
        .listed("items", of("supervision-links") + "&sort=-from");
  }

  private Section parts() {
    return section("dossierParts", REGISTRY)
        .whole("content", "/api/v1/enterprises/" + id + "/dossier-parts");
  }

  private Section risks() {
    return section("risks", HAZARD)
        .listed("worst", of("risk-points") + "&limit=5&sort=colour")
        .first("colour", of("risk-units"))
        .first("grade", of("unit-risk-grades") + "&limit=1&sort=-gradedOn");
  }

  private Section reports() {
    return section("riskReports", HAZARD)
        .listed("latest", of("risk-reports") + "&limit=5&sort=-submittedOn")
        .counted("owed", of("risk-reports/owed") + "&limit=1");
  }

  private Section checks() {
    var tasks = of("check-tasks") + "&limit=";
    return section("checks", HAZARD)
        .listed("latest", tasks + "5&sort=-dueOn")
        .counted("open", tasks + "1&status=OPEN")
        .counted("overdue", tasks + "1&overdue=true");
  }

  private Section hazards() {
    var hazards = of("hazards") + "&limit=";
    return section("hazards", HAZARD)
        .listed("latest", hazards + "5&sort=-foundOn")
        .counted("open", hazards + 1 + OPEN)
        .counted("openMajor", hazards + "1&level=MAJOR" + OPEN)
        .counted("closed", hazards + "1&status=CLOSED");
  }

  private Section section(String name, String service) {
    return new Section(name, service, questions);
  }

  private String of(String list) {
    return "/api/v1/" + list + "?count=true&enterpriseId=" + id;
  }

  /** When every service has answered, or will not. */
  Future<Inquiry> answered() {
    var asked =
        Stream.concat(
            Stream.of(enterprise), sections.stream().map(Section::answers).flatMap(List::stream));
    return Future.join(asked.toList()).transform(done -> Future.succeededFuture(this));
  }

  /** What the registry says of the enterprise itself; without it there is no dossier. */
  Future<Fetcher.Answer> enterprise() {
    return enterprise;
  }

  JsonObject dossier() {
    var dossier = new JsonObject().put("enterprise", enterprise.result().body().toJsonObject());
    sections.forEach(section -> section.addTo(dossier));
    return dossier;
  }
}
