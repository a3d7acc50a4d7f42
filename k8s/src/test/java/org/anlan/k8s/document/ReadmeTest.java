package org.anlan.k8s.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.anlan.k8s.chart.Charts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The README's tables of values are made of the comments in the values files, in which every value
 * has one; {@code -Danlan.write=true} makes them anew.
 */
class ReadmeTest {

  private static final Path README = Path.of("k8s/README.md");

  @ParameterizedTest
  @ValueSource(strings = {"charts/anlan", "charts/service", "platform"})
  void tellsEveryValue(String chart) throws IOException {
    var readme = Files.readString(Charts.ROOT.resolve(README));
    var begin = "<!-- values of " + chart + " -->\n";
    var end = "<!-- end of values -->";
    int from = readme.indexOf(begin) + begin.length();
    int to = readme.indexOf(end, from);

    CopiesTest.check(
        README,
        readme.substring(0, from)
            + "\n"
            + DocumentedValues.of(valuesOf(chart)).table()
            + "\n"
            + readme.substring(to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"charts/anlan", "charts/service", "platform"})
  void noValueIsWithoutAComment(String chart) {
    // blocks of deployables hold values of the chart service, which has the comments
    assertThat(DocumentedValues.of(valuesOf(chart)).undocumented())
        .noneMatch(path -> !path.contains("-") && !path.startsWith("gateway."));
  }

  @Test
  void valuesStayFew() throws IOException {
    assertThat(Files.readAllLines(valuesOf("charts/service"))).hasSizeLessThanOrEqualTo(150);
    assertThat(Files.readAllLines(Charts.ROOT.resolve("k8s/charts/service/templates/_helpers.tpl")))
        .hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void everyFileThatItNamesIsThere() throws IOException {
    var readme = Files.readString(Charts.ROOT.resolve(README));
    var named =
        Pattern.compile("k8s/[\\w./-]+\\.(?:yaml|sh|json|md|csv)").matcher(readme).results();

    assertThat(named.map(m -> m.group()).filter(f -> !f.contains("digests")))
        .isNotEmpty()
        .allMatch(file -> Files.exists(Charts.ROOT.resolve(file)));
  }

  private static Path valuesOf(String chart) {
    return Charts.ROOT.resolve("k8s").resolve(chart).resolve("values.yaml");
  }
}
