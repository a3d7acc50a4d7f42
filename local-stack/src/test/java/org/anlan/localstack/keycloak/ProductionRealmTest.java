package org.anlan.localstack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What an auditor asks of the realm that goes to production. */
class ProductionRealmTest {

  private final JsonNode realm = Realm.production().json();

  @Test
  void hasNoUsersButItsMachines() {
    assertThat(each("users").map(u -> u.path("serviceAccountClientId").asText()))
        .containsExactlyInAnyOrder("province", "device");
    assertThat(each("users").filter(u -> u.has("credentials"))).isEmpty();
  }

  @Test
  void holdsNoSecretAndNoKey() {
    assertThat(realm.findValues("secret")).isEmpty();
    assertThat(realm.findValues("privateKey")).isEmpty();
  }

  @Test
  void givesTokensByTheCodeFlowAloneAndToMachines() {
    for (var client : each("clients").toList()) {
      assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
      assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
      // one or the other, never both
      assertThat(client.get("standardFlowEnabled").asBoolean())
          .isNotEqualTo(client.get("serviceAccountsEnabled").asBoolean());
    }
  }

  @Test
  void letsOnlyTheConsoleInAndOnlyWithPkce() {
    var open = each("clients").filter(c -> c.get("publicClient").asBoolean()).toList();

    assertThat(open)
        .singleElement()
        .extracting(c -> c.get("clientId").asText())
        .isEqualTo("console");
    assertThat(open.getFirst().at("/attributes/pkce.code.challenge.method").asText())
        .isEqualTo("S256");
  }

  @Test
  void sendsCodesToExactAddresses() {
    assertThat(each("clients").flatMap(c -> texts(c.get("redirectUris"))))
        .containsExactly("${ANLAN_CONSOLE_URL}/");
    assertThat(each("clients").flatMap(c -> texts(c.get("webOrigins"))))
        .containsExactly("${ANLAN_CONSOLE_URL}");
  }

  @Test
  void locksAfterFiveFailures() {
    assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
    assertThat(realm.get("failureFactor").asInt()).isEqualTo(5);
    assertThat(realm.get("maxFailureWaitSeconds").asInt()).isEqualTo(900);
  }

  @Test
  void asksForStrongPasswordsAndNewOnesEveryQuarter() {
    assertThat(realm.get("passwordPolicy").asText())
        .contains("length(12)", "digits(1)", "upperCase(1)", "lowerCase(1)", "specialChars(1)")
        .contains("notUsername", "passwordHistory(5)", "forceExpiredPasswordChange(90)");
  }

  @Test
  void asksCountyDepartmentsAndAdministratorsForASecondFactor() {
    assertThat(
            each("roles", "realm")
                .filter(r -> texts(r.at("/composites/realm")).anyMatch("second-factor"::equals))
                .map(r -> r.get("name").asText()))
        .containsExactlyInAnyOrder(
            "prefecture", "county", "department", "system-admin", "security-admin", "auditor");
    assertThat(each("authenticatorConfig").map(c -> c.at("/config/condUserRole").asText()))
        .containsExactly("second-factor");
    assertThat(realm.get("browserFlow").asText()).isEqualTo("anlan browser");
    assertThat(stepsOf("anlan second factor"))
        .containsExactly("conditional-user-role REQUIRED", "auth-otp-form REQUIRED");
  }

  @Test
  void keepsTokensAndSessionsShort() {
    assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(1800);
    assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(36_000);
    assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
    assertThat(realm.get("rememberMe").asBoolean()).isFalse();
  }

  @Test
  void letsNobodySignUpOrMoveIntoAnotherScope() throws IOException {
    assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
    assertThat(realm.get("editUsernameAllowed").asBoolean()).isFalse();
    var profile =
        new ObjectMapper().readTree(realm.findValue("kc.user.profile.config").get(0).asText());
    for (var attribute : profile.get("attributes")) {
      assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin");
    }
    assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
  }

  @Test
  void keepsAnAccountOfLogInsAndOfWhatAdministratorsDo() {
    assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
    assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
    // six months by law; a year here
    assertThat(realm.get("eventsExpiration").asLong()).isGreaterThanOrEqualTo(15_552_000);
  }

  @Test
  void knowsEveryRoleOfTheContract() {
    assertThat(each("roles", "realm").map(r -> r.get("name").asText()))
        .contains("prefecture", "county", "township", "department", "grid", "enterprise")
        .contains("province", "device")
        .contains("officer", "reviewer", "legal-reviewer", "leader", "statistician")
        .contains("reward-keeper", "system-admin", "security-admin", "auditor");
  }

  @Test
  void signsWithRs256() {
    assertThat(realm.get("defaultSignatureAlgorithm").asText()).isEqualTo("RS256");
  }

  private List<String> stepsOf(String flow) {
    return each("authenticationFlows")
        .filter(f -> f.get("alias").asText().equals(flow))
        .flatMap(f -> stream(f.get("authenticationExecutions")))
        .map(e -> e.get("authenticator").asText() + " " + e.get("requirement").asText())
        .toList();
  }

  private Stream<JsonNode> each(String... path) {
    return stream(realm.at("/" + String.join("/", path)));
  }

  private static Stream<String> texts(JsonNode array) {
    return stream(array).map(JsonNode::asText);
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
