package org.anlan.systemtests.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences of one module's codes, as its sources have them. */
record ProblemTexts(
    String module, Map<String, String> chinese, Map<String, String> english, List<String> twice) {

  /** Those of every module that has any. */
  static List<ProblemTexts> ofAllModules(Path root) throws IOException {
    try (var modules = Files.list(root)) {
      return modules
          .filter(module -> Files.isDirectory(module.resolve("src/main/resources")))
          .flatMap(ProblemTexts::of)
          .toList();
    }
  }

  private static Stream<ProblemTexts> of(Path module) {
    try (var files = Files.walk(module.resolve("src/main/resources"))) {
      var found = files.filter(file -> file.endsWith("problem-texts.properties")).toList();
      return found.stream()
          .map(
              file -> {
                var twice = new ArrayList<String>();
                return new ProblemTexts(
                    module.getFileName().toString(),
                    read(file, twice),
                    read(file.resolveSibling("problem-texts_en.properties"), twice),
                    twice);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(Path file, List<String> twice) {
    var properties =
        new Properties() {
          @Override
          public synchronized @Nullable Object put(Object code, Object text) {
            if (containsKey(code)) {
              twice.add(file + ": " + code);
            }
            return super.put(code, text);
          }
        };
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var texts = new TreeMap<String, String>();
    properties.forEach((code, text) -> texts.put(code.toString(), text.toString()));
    return texts;
  }

  /** Whether the section about a code has this module's sentences, if the module has any. */
  boolean isSaidOn(String section, String code) {
    return section.contains(shown(chinese.get(code))) && section.contains(shown(english.get(code)));
  }

  /** As the page shows it: an ellipsis stands for what the case at hand fills in. */
  private static String shown(@Nullable String pattern) {
    return pattern == null ? "" : pattern.replaceAll("\\{[^}]*}", "…").replace("''", "'");
  }
}
