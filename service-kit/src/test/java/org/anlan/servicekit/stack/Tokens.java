package org.anlan.servicekit.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Tokens of the realm {@code anlan}. Most are signed here with the realm's own key, which takes a
 * millisecond and allows every combination of claims; {@link #login} asks Keycloak itself.
 */
public final class Tokens {

  private static final String COUNTY = "610926";
  private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  private Tokens() {}

  /** A token of a user described by the caller. */
  public static String of(UnaryOperator<TokenUser> user) {
    var stack = StackConnection.current();
    return user.apply(TokenUser.named("somebody", stack.issuer()))
        .token(RealmKey.in(stack.signingKey()));
  }

  /** Somebody of the prefecture. */
  public static String prefecture() {
    return of(u -> u.named("prefecture").roles("prefecture").area("6109"));
  }

  /** Somebody of the county. */
  public static String county() {
    return of(
        u ->
            u.named("county")
                .roles("county", "statistician")
                .area(COUNTY)
                .organization("610926-AWB"));
  }

  /** Somebody of the towns with these codes. */
  public static String township(String... codes) {
    return of(
        u ->
            u.named("town-" + codes[0])
                .roles("township")
                .area(codes)
                .organization(COUNTY + "-Z" + codes[0].substring(6)));
  }

  /** Somebody of a department of the county. */
  public static String department(String organization) {
    return of(
        u ->
            u.named("dept-" + organization)
                .roles("department")
                .area(COUNTY)
                .organization(organization));
  }

  /** A grid member of the grid with this code. */
  public static String grid(String code) {
    return of(
        u -> u.named("grid-" + code).roles("grid").area(code.replaceFirst("-.*", "")).grid(code));
  }

  /** Somebody of an enterprise. */
  public static String enterprise(UUID id) {
    return of(u -> u.named("enterprise-" + id).roles("enterprise").enterprise(id));
  }

  /** The platform of the province, a machine. */
  public static String province() {
    return of(u -> u.named("service-account-province").roles("province").area(COUNTY));
  }

  /** A real log-in of a demo user; slow (a tenth of a second), and not more often than needed. */
  public static String login(String username) {
    return ask("grant_type=password&client_id=cli&password=anlan-demo&username=" + username);
  }

  /** A real log-in of a machine client of the demo realm. */
  public static String loginMachine(String client) {
    return ask("grant_type=client_credentials&client_secret=anlan-demo&client_id=" + client);
  }

  private static String ask(String form) {
    var address = StackConnection.current().issuer() + "/protocol/openid-connect/token";
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      var token = ACCESS_TOKEN.matcher(answer.body());
      if (!token.find()) {
        throw new IllegalStateException("Keycloak gave no token: " + answer.body());
      }
      return token.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
