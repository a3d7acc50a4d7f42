package org.anlan.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void saysTheSameInChineseAndEnglish() throws IOException {
    var english = read("texts.properties");
    var chinese = read("texts_zh.properties");

    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @Test
  void printsAPortWithoutCommas() {
    assertThat(Texts.of("step.postgres", 15432)).contains("15432");
  }

  private static Properties read(String name) throws IOException {
    try (var in = Texts.class.getResourceAsStream(name)) {
      var properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    }
  }
}
