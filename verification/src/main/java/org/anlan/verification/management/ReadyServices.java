package org.anlan.verification.management;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.invariant.Meaning;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/** Every service says that it is ready. */
public final class ReadyServices implements Invariant {

  private final Settings settings;

  /** Asks each service's management port. */
  public ReadyServices(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Meaning meaning() {
    return new Meaning("services-ready", "各服务均已就绪", "every service says that it is ready", "P25");
  }

  @Override
  public Finding look() throws IOException, InterruptedException, NotTold {
    var found = new Finding.Collector();
    try (var client = Calls.client()) {
      for (var service : Settings.SERVICES) {
        var address = settings.management(service).resolve("/q/health/ready");
        var request = HttpRequest.newBuilder(address).timeout(Calls.PATIENCE).build();
        found.looked();
        try {
          int status = client.send(request, BodyHandlers.discarding()).statusCode();
          if (status != Calls.OK) {
            found.violated(service + " " + status);
          }
        } catch (IOException e) {
          found.violated(service + " " + e);
        }
      }
    }
    return found.done();
  }
}
