package org.anlan.verification.management;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.invariant.Meaning;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/**
 * The audit trail of each service is as it was written, up to its last anchor and beyond: what the
 * service's own verifier says, which recomputes everything.
 */
public final class AuditTrails implements Invariant {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Settings settings;

  /** Asks each service's management port. */
  public AuditTrails(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Meaning meaning() {
    return new Meaning(
        "audit-trails",
        "各服务审计链完整：未篡改、未删除、未截断，且不短于最后一个锚点",
        "each audit trail is as it was written and reaches its last anchor",
        "P28, ADR 0005, 等保 8.1.4.3");
  }

  @Override
  public Finding look() throws IOException, InterruptedException, NotTold {
    var found = new Finding.Collector();
    try (var client = Calls.client()) {
      for (var service : Settings.SERVICES) {
        var address = settings.management(service).resolve("/q/anlan/audit");
        var request = HttpRequest.newBuilder(address).timeout(Calls.PATIENCE).build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != Calls.OK) {
          throw new IOException(address + " answers " + answer.statusCode());
        }
        var report = JSON.readTree(answer.body());
        found.looked(report.path("records").asLong());
        report
            .path("findings")
            .forEach(
                finding ->
                    found.violated(
                        service
                            + " "
                            + finding.path("kind").asText()
                            + " "
                            + finding.path("where").asText()));
      }
    }
    return found.done();
  }
}
