package org.anlan.k8s.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Manifest;
import org.anlan.k8s.chart.Profile;
import org.anlan.k8s.model.StrictModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the public door is opened, and what an operator is told at the end of an installation. */
class EntranceTest {

  @Test
  void anHttpRouteLeadsToTheGateway() {
    var manifests = Charts.asTheyAre().render(Profile.EXTERNAL);

    assertThat(kinds(manifests)).contains("HTTPRoute").doesNotContain("Ingress");
    var route = find(manifests, "HTTPRoute");
    assertThat(route.json().at("/spec/hostnames/0").asText()).isEqualTo("anlan.example");
    assertThat(route.json().findValuesAsText("port")).containsExactly("8080");
    assertThat(route.json().at("/spec/rules/0/backendRefs/0/name").asText()).isEqualTo("gateway");
  }

  @Test
  void anIngressDoesSoWhereThereAreNoRoutes() {
    var manifests =
        Charts.asTheyAre()
            .render(
                Profile.EXTERNAL,
                Map.of(
                    "entrance.kind", "ingress",
                    "entrance.ingress.class", "traefik",
                    "entrance.ingress.tlsSecret", "anlan-tls"));

    assertThat(kinds(manifests)).contains("Ingress").doesNotContain("HTTPRoute");
    var ingress = find(manifests, "Ingress");
    assertThat(StrictModel.unknownIn(ingress)).isEmpty();
    assertThat(ingress.json().at("/spec/tls/0/secretName").asText()).isEqualTo("anlan-tls");
    assertThat(ingress.json().findValuesAsText("number")).containsExactly("8080");
  }

  @Test
  void noneIsMadeUnlessAskedFor() {
    assertThat(kinds(Charts.asTheyAre().render(Profile.DEMO)))
        .doesNotContain("Ingress", "HTTPRoute");
  }

  @ParameterizedTest
  @EnumSource(names = {"DEMO", "EXTERNAL", "OPERATORS", "AIRGAP"})
  void theNotesTellAddressesTheFirstLogInAndTheNextCommand(Profile profile) {
    var notes = Charts.withHooks().notes(profile);

    assertThat(notes)
        .contains(profile == Profile.DEMO ? "http://localhost:8080/" : "https://anlan.example/")
        .contains("First log-in:")
        .contains("helm test anlan -n anlan");
    if (profile == Profile.DEMO) {
      assertThat(notes).contains("NEVER FOR PRODUCTION");
    }
  }

  @Test
  void thePlatformTellsWhatToWaitFor() {
    assertThat(Charts.withHooks().notes(Profile.PLATFORM)).contains("kubectl -n anlan wait");
  }

  private static List<String> kinds(List<Manifest> manifests) {
    return manifests.stream().map(Manifest::kind).toList();
  }

  private static Manifest find(List<Manifest> manifests, String kind) {
    return manifests.stream().filter(m -> m.kind().equals(kind)).findFirst().orElseThrow();
  }
}
