package org.anlan.k8s.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

  /** To a file of ours, a heading, or both. */
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");

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

  @ParameterizedTest
  @ValueSource(strings = {"k8s/README.md", "k8s/runbooks.md"})
  void everyLinkLeadsSomewhere(String page) throws IOException {
    var file = Charts.ROOT.resolve(page);
    var links = LINK.matcher(Files.readString(file)).results().toList();

    assertThat(links).isNotEmpty();
    for (var link : links) {
      var target = link.group(1).isEmpty() ? file : file.resolveSibling(link.group(1)).normalize();
      assertThat(target).describedAs(link.group()).exists();
      if (link.group(2) != null) {
        assertThat(headings(target)).describedAs(link.group()).contains(link.group(2));
      }
    }
  }

  /** As the page shows them in addresses. */
  private static List<String> headings(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .toList();
  }

  private static Path valuesOf(String chart) {
    return Charts.ROOT.resolve("k8s").resolve(chart).resolve("values.yaml");
  }
}
