package org.anlan.localstack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.anlan.localstack.secret.SigningKey;
import org.junit.jupiter.api.Test;

class DemoRealmTest {

  @Test
  void addsTheUsersAndTheClientForLogInsFromAShell() {
    var demo = Realm.demo();

    assertThat(each(demo, "users").map(u -> u.get("username").asText()))
        .contains("prefecture", "county", "leader", "officer-a", "officer-b", "reviewer", "legal")
        .contains("town-a", "town-a-officer", "town-b", "dept-emergency", "dept-housing")
        .contains("enterprise-a", "grid-a", "reward-keeper", "reward-keeper-2")
        .contains("system-admin", "security-admin", "auditor");
    assertThat(demo.client("cli").get("directAccessGrantsEnabled").asBoolean()).isTrue();
    assertThat(demo.client("province").get("secret").asText()).isEqualTo("anlan-demo");
  }

  @Test
  void leavesTheConsoleAsInProduction() {
    assertThat(Realm.demo().client("console")).isEqualTo(Realm.production().client("console"));
  }

  @Test
  void laysFieldsOverEntriesOfTheSameName() {
    var province =
        each(Realm.demo(), "users")
            .filter(u -> u.get("username").asText().equals("service-account-province"));

    assertThat(province)
        .singleElement()
        .satisfies(
            user -> {
              assertThat(user.at("/realmRoles/0").asText()).isEqualTo("province");
              assertThat(user.at("/attributes/area/0").asText()).isEqualTo("610926");
            });
  }

  @Test
  void takesTheConsolesAddressAndTheInstallationsKey() {
    var realm =
        Realm.production()
            .withConsole(URI.create("http://localhost:18080"))
            .withSigningKey(new SigningKey("key"));

    assertThat(realm.client("console").at("/redirectUris/0").asText())
        .isEqualTo("http://localhost:18080/");
    assertThat(
            realm
                .json()
                .at("/components/org.keycloak.keys.KeyProvider")
                .findValuesAsText("providerId"))
        .containsExactlyInAnyOrder("hmac-generated", "aes-generated", "rsa");
  }

  private static Stream<JsonNode> each(Realm realm, String field) {
    return StreamSupport.stream(realm.json().get(field).spliterator(), false);
  }
}
