package org.anlan.systemtests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code docs/problems.md} lists each code that a service may answer, and no other. */
class ProblemsPageTest {

  private static final Path ROOT = Path.of(System.getProperty("anlan.root"));
  private static final String END_OF_CODES = "\n## Texts that are not codes\n";
  private static final Pattern OTHER_TEXT = Pattern.compile("`((?:status\\.|import-)[a-z0-9-]+)`");
  private static final Pattern CONSTRAINT =
      Pattern.compile("import jakarta\\.validation\\.constraints\\.([A-Za-z]+);");

  private final TreeMap<String, String> sections = new TreeMap<>();
  private final List<String> twice = new ArrayList<>();
  private List<ProblemTexts> modules;
  private String otherTexts;

  @BeforeEach
  void read() throws IOException {
    modules = ProblemTexts.ofAllModules(ROOT);
    var page = Files.readString(ROOT.resolve("docs/problems.md"));
    otherTexts = page.substring(page.indexOf(END_OF_CODES));
    var codes = page.substring(0, page.indexOf(END_OF_CODES)).split("\n## ");
    for (int i = 1; i < codes.length; i++) {
      var heading = codes[i].indexOf('\n');
      var code = codes[i].substring(0, heading);
      if (sections.put(code, codes[i].substring(heading)) != null) {
        twice.add("docs/problems.md: " + code);
      }
    }
  }

  @Test
  void everyCodeHasATextInBothLanguages() {
    assertThat(modules).extracting(ProblemTexts::module).contains("service-kit", "gateway");
    for (var module : modules) {
      var chinese = module.chinese().keySet();
      var english = module.english().keySet();
      assertThat(without(chinese, english)).as(module.module() + ", no English").isEmpty();
      assertThat(without(english, chinese)).as(module.module() + ", no Chinese").isEmpty();
      assertThat(module.english().values()).as(module.module()).noneMatch(String::isBlank);
      assertThat(module.chinese().values()).as(module.module()).noneMatch(String::isBlank);
    }
  }

  @Test
  void nothingIsSaidTwice() {
    modules.forEach(module -> twice.addAll(module.twice()));

    assertThat(twice).isEmpty();
  }

  @Test
  void everyCodeStandsOnThePageAndNoOther() throws IOException {
    var known = constraints();
    modules.forEach(module -> known.addAll(module.chinese().keySet()));

    var documented = new TreeSet<>(sections.keySet());
    OTHER_TEXT.matcher(otherTexts).results().forEach(match -> documented.add(match.group(1)));

    assertThat(without(known, documented)).as("answered, but not on the page").isEmpty();
    assertThat(without(documented, known)).as("on the page, but never answered").isEmpty();
  }

  @Test
  void thePageSaysWhatTheServicesSay() {
    var others = new ArrayList<String>();
    for (var module : modules) {
      sections.forEach(
          (code, section) -> {
            if (!module.isSaidOn(section, code)) {
              others.add(module.module() + " says otherwise: " + code);
            }
          });
    }
    assertThat(others).isEmpty();
  }

  /** Whatever is validated answers the name of its constraint; the texts are Hibernate's. */
  private static Set<String> constraints() throws IOException {
    try (var modules = Files.list(ROOT)) {
      var names = new TreeSet<String>();
      modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .flatMap(ProblemsPageTest::sources)
          .flatMap(source -> CONSTRAINT.matcher(source).results())
          .forEach(match -> names.add(kebab(match.group(1))));
      return names;
    }
  }

  private static Stream<String> sources(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ProblemsPageTest::text)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> without(Set<String> codes, Set<String> others) {
    var rest = new TreeSet<>(codes);
    rest.removeAll(others);
    return rest;
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
