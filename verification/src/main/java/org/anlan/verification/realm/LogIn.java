package org.anlan.verification.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.invariant.Meaning;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/** The realm is there, calls itself what services believe, and has a key to sign with. */
public final class LogIn implements Invariant {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Settings settings;

  /** Asks the issuer. */
  public LogIn(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Meaning meaning() {
    return new Meaning(
        "realm-answers",
        "统一身份认证可用：签发方与各服务所信任的一致，且有 RS256 签名密钥",
        "the realm is the issuer that services believe, and has a key for RS256",
        "P17, P33");
  }

  @Override
  public Finding look() throws IOException, InterruptedException, NotTold {
    var issuer = settings.issuer();
    var found = new Finding.Collector();
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var realm = json(client, URI.create(issuer + "/.well-known/openid-configuration"));
      found.looked();
      if (!realm.path("issuer").asText().equals(issuer.toString())) {
        found.violated("issuer " + realm.path("issuer").asText());
      }
      boolean signs = false;
      for (var key : json(client, URI.create(realm.path("jwks_uri").asText())).path("keys")) {
        signs |= key.path("alg").asText().equals("RS256") && key.path("use").asText().equals("sig");
      }
      if (!signs) {
        found.violated("no key for RS256");
      }
    }
    return found.done();
  }

  private static JsonNode json(HttpClient client, URI address)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
  }
}
