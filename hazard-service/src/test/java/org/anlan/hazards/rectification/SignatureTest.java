package org.anlan.hazards.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "王检查, \"王检查 \"",
        "王检查, \" 王检查\"",
        "王检查, \"王\u3000检查\"",
        "王检查, \"王检查\u00a0\"",
        "王检查, \"王检查\u200b\"",
        "WANG, \"ＷＡＮＧ\"",
        "Wang Jian, \"wang  jian\"",
        "王檢查, \"王检查\"",
      })
  void aNameIsTheSameHoweverItIsTyped(String name, String typed) {
    assertThat(by("one", name).isOfSamePersonAs(by("another", typed))).isTrue();
    assertThat(by("one", name).isOf("another", typed)).isTrue();
    assertThat(by("one", typed).isOf("another", name)).isTrue();
  }

  @Test
  void othersAreOthers() {
    assertThat(by("one", "王检查").isOfSamePersonAs(by("another", "王检"))).isFalse();
    assertThat(by("one", "王检查").isOfSamePersonAs(by("one", "李整改"))).isTrue();
  }

  private static Signature by(String person, String name) {
    return new Signature(person, name, Instant.EPOCH, TODAY);
  }
}
