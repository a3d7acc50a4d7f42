package org.anlan.servicekit.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.PreconditionRequired;
import org.anlan.servicekit.problem.StaleWrite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "*", " * ", "\"3\", \"7\"", "W/\"7\",\"7\"", ", \"7\" ,"})
  void letsTheStateThroughThatWasRead(String header) {
    assertThatCode(() -> IfMatch.required(header).check(7)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "W/\"7\"", "\"07\"", "\"3\", \"6\"", "\"\""})
  void refusesAnyOther(String header) {
    assertThatThrownBy(() -> IfMatch.required(header).check(7)).isInstanceOf(StaleWrite.class);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void mustBeThere(@Nullable String header) {
    assertThatThrownBy(() -> IfMatch.required(header)).isInstanceOf(PreconditionRequired.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "\"7",
        "7\"",
        "\"6\"\"7\"",
        "w/\"7\"",
        "*,\"7\"",
        ",",
        "\"a b\"",
        "\"\u0000\""
      })
  void isRefusedWhereItIsMalformed(String header) {
    assertThatThrownBy(() -> IfMatch.required(header)).isInstanceOf(InvalidRequest.class);
  }
}
