package org.anlan.servicekit.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class SharedStackTest {

  @Inject DataSource database;
  @Inject JWTParser tokens;

  @Test
  void logsInAsOneWhoOwnsNothing() throws SQLException {
    assertThat(answerTo("select current_user")).isEqualTo("kit_app");
    assertThat(answerTo("select count(*) from pg_tables where tableowner = 'kit_app'"))
        .isEqualTo("0");
    assertThatThrownBy(() -> answerTo("create table stray (id int)"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void inheritsNoScopeButMayStepIntoOne() throws SQLException {
    assertThat(answerTo("select pg_has_role('scope_county', 'USAGE')")).isEqualTo("f");
    assertThat(answerTo("select pg_has_role('scope_county', 'SET')")).isEqualTo("t");
  }

  @Test
  void acceptsTokensSignedHereAndByKeycloak() throws ParseException {
    assertThat(tokens.parse(Tokens.county()).getName()).isEqualTo("county");
    assertThat(tokens.parse(Tokens.login("town-a")).getGroups()).contains("township");
    assertThat(tokens.parse(Tokens.loginMachine("province")).getGroups()).contains("province");
  }

  @Test
  void refusesTokensThatAreWrongInOneThing() {
    assertThatThrownBy(() -> tokens.parse(Tokens.of(TokenUser::expired)))
        .isInstanceOf(ParseException.class);
    assertThatThrownBy(() -> tokens.parse(Tokens.of(u -> u.forAudience("another"))))
        .isInstanceOf(ParseException.class);
    assertThatThrownBy(() -> tokens.parse(Tokens.of(u -> u.issuedBy("http://another"))))
        .isInstanceOf(ParseException.class);
    assertThatThrownBy(() -> tokens.parse(Tokens.of(TokenUser::signedByStranger)))
        .isInstanceOf(ParseException.class);
  }

  private String answerTo(String query) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
