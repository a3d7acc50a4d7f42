package org.anlan.servicekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.anlan.servicekit.stack.SharedStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class BigramsInSqlTest {

  private static final String CHARACTERS = "安澜化工𠮷𬎆龙a1(·'\\\"{},%_é";

  @Inject DataSource database;

  @ParameterizedTest
  @ValueSource(strings = {"", "安", "安澜", "安安安", "𠮷野家", "安 澜", "a,b{}\"\\"})
  void cutAsJavaDoes(String text) throws SQLException {
    assertThat(inSql(text)).isEqualTo(new TreeSet<>(Bigrams.of(text)));
  }

  @Test
  void cutRandomTextsAsJavaDoes() throws SQLException {
    var random = new Random(3);
    int[] characters = CHARACTERS.codePoints().toArray();
    for (int i = 0; i < 100; i++) {
      var text = new StringBuilder();
      random
          .ints(random.nextInt(40), 0, characters.length)
          .forEach(at -> text.appendCodePoint(characters[at]));
      var folded = Folding.fold(text.toString());

      assertThat(inSql(folded)).as(folded).isEqualTo(new TreeSet<>(Bigrams.of(folded)));
    }
  }

  private Set<String> inSql(String text) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select anlan_bigrams(?)")) {
      statement.setString(1, text);
      try (var row = statement.executeQuery()) {
        row.next();
        return new TreeSet<>(Arrays.asList((String[]) row.getArray(1).getArray()));
      }
    }
  }
}
