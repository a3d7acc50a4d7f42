package org.anlan.k8s.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The ways to install that the project offers, each with what its README tells to add. */
public enum Profile {
  DEMO("charts/anlan", "values-demo.yaml"),
  EXTERNAL("charts/anlan", "values-external.yaml"),
  OPERATORS("charts/anlan", "values-operators.yaml"),
  AIRGAP("charts/anlan", "values-external.yaml", "values-airgap.yaml", "ci/digests.yaml"),
  PLATFORM("platform");

  private final String chart;
  private final List<String> values;

  Profile(String chart, String... values) {
    this.chart = chart;
    this.values = List.of(values);
  }

  /** The folder of its chart. */
  String chart() {
    return chart;
  }

  /** Its values files in this copy of the charts, over those of the chart. */
  List<Path> values(Path charts) {
    return values.stream().map(charts.resolve(chart)::resolve).toList();
  }

  /** Those that install the suite. */
  public static Stream<Profile> suites() {
    return Stream.of(DEMO, EXTERNAL, OPERATORS, AIRGAP);
  }

  /** Those that install the suite for real work. */
  public static Stream<Profile> production() {
    return Stream.of(EXTERNAL, OPERATORS, AIRGAP);
  }
}
