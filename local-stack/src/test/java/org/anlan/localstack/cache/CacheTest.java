package org.anlan.localstack.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  @TempDir Path root;
  private final List<String> made = new ArrayList<>();

  @Test
  void makesOnce() {
    cache().directory("thing", to -> Files.writeString(to.resolve("a"), "first"));
    var second = cache().directory("thing", to -> Files.writeString(to.resolve("a"), "second"));

    assertThat(second.resolve("a")).hasContent("first");
    assertThat(made).containsExactly("thing");
  }

  @Test
  void showsNothingOfWhatFailedHalfWay() {
    assertThatThrownBy(
            () ->
                cache()
                    .directory(
                        "thing",
                        to -> {
                          Files.writeString(to.resolve("half"), "");
                          throw new IOException("no space left");
                        }))
        .hasMessageContaining("no space left");
    assertThat(root.resolve("thing")).doesNotExist();

    var whole = cache().directory("thing", to -> Files.writeString(to.resolve("whole"), ""));
    assertThat(whole.resolve("half")).doesNotExist();
  }

  private Cache cache() {
    return Cache.at(root, made::add);
  }
}
