package org.anlan.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(bundle(Locale.SIMPLIFIED_CHINESE).keySet()).isEqualTo(bundle(Locale.ROOT).keySet());
    // keys that only one file has would be filled up from the other
    assertThat(lines("texts_zh.properties")).isEqualTo(lines("texts.properties"));
  }

  @Test
  void putsTogetherWhatARowIsAbout() {
    assertThat(Texts.row("read.direct.p99")).startsWith(Texts.row("read.direct")).endsWith("p99");
    assertThat(Texts.row("growth.read@1000")).endsWith("@ 1000");
    assertThat(Texts.row("memory.gateway")).endsWith("gateway");
    assertThat(Texts.row("nothing.of.this")).isEqualTo("nothing.of.this");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.anlan.benchmark.result.texts", locale);
  }

  private static Set<Object> lines(String file) {
    var texts = new Properties();
    try (var in = Texts.class.getResourceAsStream(file)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.keySet();
  }
}
