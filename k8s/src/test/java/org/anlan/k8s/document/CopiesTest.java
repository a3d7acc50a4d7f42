package org.anlan.k8s.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Profile;
import org.anlan.localstack.keycloak.Realm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A chart reads files of its own folder only, so some of the project lie there as copies. They are
 * the same, or made of the same; {@code -Danlan.write=true} makes them anew.
 */
class CopiesTest {

  private static final String REMEDY =
      "./mvnw -pl k8s -am test -Dtest='org.anlan.k8s.**' -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Danlan.write=true";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path BOOTSTRAP = Path.of("service-kit/src/main/resources/db/bootstrap");
  private static final String PASSWORD = "anlan-demo";

  @ParameterizedTest
  @CsvSource({
    "charts/anlan, roles.sql",
    "charts/anlan, database.sql",
    "charts/anlan, search.sql",
    "platform, roles.sql",
    "platform, search.sql"
  })
  void rolesAndDatabasesAreThoseOfTheKit(String chart, String file) throws IOException {
    check(
        Path.of("k8s", chart, "files/bootstrap", file),
        Files.readString(Charts.ROOT.resolve(BOOTSTRAP).resolve(file)));
  }

  @Test
  void theRealmIsThatOfTheLocalStack() throws IOException {
    check(
        Path.of("k8s/platform/realm/anlan-realm.json"),
        Files.readString(
            Charts.ROOT.resolve("local-stack/src/main/resources/realm/anlan-realm.json")));
  }

  @Test
  void theDemoRealmIsThatOfTheLocalStackWithoutItsPassword() throws IOException {
    var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Realm.demo().json());
    var demo = text.replace('"' + PASSWORD + '"', "\"${ANLAN_DEMO_PASSWORD}\"") + "\n";

    assertThat(demo).doesNotContain(PASSWORD);
    check(Path.of("k8s/charts/anlan/files/realm-demo.json"), demo);
  }

  @Test
  void theOperatorImportsTheRealmWhole() {
    var imported =
        Charts.asTheyAre().render(Profile.PLATFORM).stream()
            .filter(m -> m.kind().equals("KeycloakRealmImport"))
            .map(m -> m.json().at("/spec/realm"))
            .findFirst()
            .orElseThrow();
    var production = Realm.production().withConsole(java.net.URI.create("https://anlan.example"));

    assertThat((ObjectNode) imported).isEqualTo(production.json());
  }

  /** Whether the file has this text; writes it first if asked to. */
  static void check(Path copy, String original) {
    var file = Charts.ROOT.resolve(copy);
    try {
      if (Boolean.getBoolean("anlan.write")) {
        Files.writeString(file, original);
      }
      assertThat(Files.readString(file))
          .describedAs("%s is not as what it is made of says; %s makes it anew", copy, REMEDY)
          .isEqualTo(original);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
