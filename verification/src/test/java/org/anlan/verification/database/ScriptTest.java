package org.anlan.verification.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.anlan.verification.database.Script.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptTest {

  @Test
  void everyFileIsOnTheList() throws IOException, URISyntaxException {
    var list = Path.of(Objects.requireNonNull(Script.class.getResource("invariants.txt")).toURI());
    try (var files = Files.list(list.getParent())) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".sql"))
                  .map(name -> name.replace(".sql", "")))
          .containsExactlyInAnyOrderElementsOf(Script.codes());
    }
  }

  @ParameterizedTest
  @MethodSource("org.anlan.verification.database.Script#codes")
  void saysWhatItMeansAndAsksSomething(String code) {
    var script = Script.of(code);

    assertThat(script.meaning().zh()).isNotBlank().doesNotContain(",").doesNotContain("(");
    assertThat(script.meaning().en()).isNotBlank();
    assertThat(script.meaning().holds()).isNotBlank();
    assertThat(script.queries()).hasSizeBetween(1, 2);
    assertThat(script.queries()).allSatisfy(query -> assertThat(query.sql()).isNotBlank());
    assertThat(script.queries().getFirst().relation()).isEqualTo(Relation.NONE);
    if (script.queries().size() == 2) {
      assertThat(script.queries().getLast().relation()).isNotEqualTo(Relation.NONE);
    }
  }
}
