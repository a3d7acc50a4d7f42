package org.anlan.hazards.clue.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetellingTest {

  @ParameterizedTest
  @CsvSource({
    // the same, but for what nobody reads aloud
    "冒烟, 冒烟",
    "矿里炸药乱放, 矿里炸药，乱放！",
    "矿里炸药乱放, 矿里 炸药\u3000乱\u200b放",
    "矿里炸藥乱放, 矿里炸药乱放",
    "ABC厂3号炉漏气, ａｂｃ厂３号炉——漏气",
    // with words around it
    "矿上夜里偷采，顶板要塌, 经查：矿上夜里偷采，顶板要塌。",
    "矿上夜里偷采，顶板要塌, 经查，矿上夜里偷采；顶板要塌，属实",
    "夜里偷采矿石, 经查夜里偷采矿石属实",
    // a part of it
    "我是夜班的，矿上夜里偷采，顶板要塌, 矿上夜里偷采，顶板要塌",
    "我是夜班的，三号巷道顶板要塌, 三号巷道顶板要塌",
    "！！！, ！！！",
  })
  void repeats(String reported, String written) {
    assertThat(Retelling.repeats(written, reported)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "冒烟, 配电箱冒烟，线路过载",
    "夜里偷采矿, 经查夜里偷采矿属实",
    "我是夜班的，巷道顶板要塌, 巷道顶板要塌",
    "我是夜班的，三号巷道顶板塌, 三号巷道顶板塌",
    "矿上夜里偷采，顶板要塌, 超层越界开采，顶板离层",
    "！！！, 配电箱冒烟",
  })
  void leavesOurOwnWordsAlone(String reported, String written) {
    assertThat(Retelling.repeats(written, reported)).isFalse();
  }
}
