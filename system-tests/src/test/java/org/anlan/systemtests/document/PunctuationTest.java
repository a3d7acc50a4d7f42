package org.anlan.systemtests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Chinese is written with Chinese marks: ，；：。！？（） and no half-width ones beside them. */
class PunctuationTest {

  private static final Path ROOT = Path.of(System.getProperty("anlan.root"));
  private static final Pattern WORDS =
      Pattern.compile(".*/src/main/resources/.*\\.(properties|json)");

  /** A mark that touches Chinese, before it or behind, with or without a blank. */
  private static final Pattern HALF_WIDTH =
      Pattern.compile(
          "C ?[,;:!?()]|[,;:!?()] ?C|\\p{IsHan}\\.(?![A-Za-z0-9])"
              .replace("C", "[\\p{IsHan}《》、，。；：（）〔〕]"));

  /** In JSON it is the syntax, not the sentence, that stands outside of the quotes. */
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  @Test
  void noChineseTextHasMarksOfHalfWidth() throws IOException {
    var files = new ArrayList<Path>();
    var faults = new ArrayList<String>();
    for (var module : modules()) {
      try (var all = Files.walk(module.resolve("src/main/resources"))) {
        all.filter(file -> WORDS.matcher(file.toString()).matches()).forEach(files::add);
      }
    }
    for (var file : files) {
      for (var line : Files.readAllLines(file)) {
        texts(file, line).stream()
            .filter(text -> HALF_WIDTH.matcher(text).find())
            .forEach(text -> faults.add(ROOT.relativize(file) + ": " + text));
      }
    }

    assertThat(files).extracting(file -> file.getFileName().toString()).contains("metrics.json");
    assertThat(faults).isEmpty();
  }

  private static List<String> texts(Path file, String line) {
    return file.toString().endsWith(".json")
        ? QUOTED.matcher(line).results().map(text -> text.group(1)).toList()
        : List.of(line);
  }

  private static List<Path> modules() throws IOException {
    try (var modules = Files.list(ROOT)) {
      return modules
          .filter(module -> Files.isDirectory(module.resolve("src/main/resources")))
          .toList();
    }
  }
}
