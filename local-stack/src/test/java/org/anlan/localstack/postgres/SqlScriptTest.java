package org.anlan.localstack.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

  @Test
  void fillsVariablesAsPsqlDoes() {
    var script =
        SqlScript.of("create role :\"name\" password :'password';")
            .with(Map.of("name", "a\"b", "password", "it's"));

    assertThat(script.commands()).containsExactly("create role \"a\"\"b\" password 'it''s'");
  }

  @Test
  void takesStatementsOneByOneAndNoComments() {
    var script = SqlScript.of("-- first; not a statement\nselect 1;\nselect 2\n  , 3;\n");

    assertThat(script.commands()).containsExactly("select 1", "select 2\n  , 3");
  }
}
