package org.anlan.servicekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "安瀾化工廠, 安澜化工厂",
    "平利縣藥業有限公司, 平利县药业有限公司",
    "ＡＢＣ（陝西）Co．, abc(陕西)co.",
    "'安 澜　化工', 安澜化工",
    "'安\u200b澜\ufeff化工', 安澜化工",
    "阿卜杜拉•买买提, 阿卜杜拉·买买提",
    "㈱三星, (株)三星",
    "𠮷野家, 𠮷野家",
    "'x\u0000y', xy",
    "龍䶮𬎆鎮, 龙䶮𬎆镇"
  })
  void makesVariantsOfANameAlike(String name, String folded) {
    assertThat(Folding.fold(name)).isEqualTo(folded);
  }

  @Test
  void dropsHalfAPair() {
    assertThat(Folding.fold("安\ud842澜")).isEqualTo("安澜");
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String text) {
    var once = Folding.fold(text);

    assertThat(Folding.fold(once)).isEqualTo(once);
  }

  @Test
  void cutsIntoPairsOfCharacters() {
    assertThat(Bigrams.of("危化仓储危化")).containsExactly("危化", "化仓", "仓储", "储危");
    assertThat(Bigrams.of("𠮷野 家")).containsExactly("𠮷野", "野家");
    assertThat(Bigrams.of("危")).isEmpty();
    assertThat(Bigrams.of("")).isEmpty();
  }

  @Property
  void aPartOfATextHasAPartOfItsPairs(@ForAll String before, @ForAll String part) {
    var whole = Folding.fold(before + part + before);

    if (whole.contains(Folding.fold(part))) {
      assertThat(Bigrams.of(whole)).containsAll(Bigrams.of(Folding.fold(part)));
    }
  }
}
