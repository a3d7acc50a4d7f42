package org.anlan.servicekit.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store promises, told by real time: a store in a cluster has a clock of its own. */
interface FileStoreContract {

  /** S3 tells times in whole seconds. */
  Duration GRAIN = Duration.ofSeconds(1);

  FileStore store();

  @Test
  default void givesBackWhatItKept() throws IOException {
    var hash = kept("content");

    try (var content = store().open(hash)) {
      assertThat(content).hasContent("content");
    }
  }

  @Test
  default void findsWhatNobodyWanted() throws IOException {
    var hash = kept("x");

    assertThat(store().untouchedSince(later())).contains(hash);
    assertThat(store().untouchedSince(earlier())).doesNotContain(hash);
  }

  @Test
  default void removesWhatNobodyWanted() throws IOException {
    var hash = kept("x");

    assertThat(store().removeUntouchedSince(hash, later())).isTrue();

    assertThat(store().renew(hash)).isFalse();
    assertThat(store().untouchedSince(later())).doesNotContain(hash);
    assertThat(store().removeUntouchedSince(hash, later())).isFalse();
  }

  @Test
  default void sparesWhatWasRenewedInTheMeantime() throws IOException {
    var hash = kept("x");
    var between = aMomentLater();

    assertThat(store().untouchedSince(between)).contains(hash);
    assertThat(store().renew(hash)).isTrue();

    assertThat(store().removeUntouchedSince(hash, between)).isFalse();
    assertThat(store().renew(hash)).isTrue();
  }

  @Test
  default void keepingAgainRenews() throws IOException {
    var hash = kept("x");
    var between = aMomentLater();

    keep(hash, "x");

    assertThat(store().untouchedSince(between)).doesNotContain(hash);
  }

  @Test
  default void knowsNothingOfWhatItNeverHad() {
    assertThat(store().renew(hash())).isFalse();
    assertThat(store().removeUntouchedSince(hash(), later())).isFalse();
  }

  @Test
  default void removesWhatNeverArrived() throws IOException {
    var unfinished = store().incoming();
    Files.writeString(unfinished, "half a fi");
    var name = unfinished.getFileName().toString();

    assertThat(store().untouchedSince(later())).contains(name);
    assertThat(store().removeUntouchedSince(name, later())).isTrue();
    assertThat(unfinished).doesNotExist();
  }

  private String kept(String content) throws IOException {
    var hash = hash();
    keep(hash, content);
    return hash;
  }

  private void keep(String hash, String content) throws IOException {
    var file = store().incoming();
    Files.writeString(file, content);
    store().keep(file, hash);
    assertThat(file).doesNotExist();
  }

  private static String hash() {
    return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
  }

  private static Instant earlier() {
    return Instant.now().minus(Duration.ofHours(1));
  }

  private static Instant later() {
    return Instant.now().plus(Duration.ofHours(1));
  }

  /** A time after all that was done, and before all that will be. */
  private static Instant aMomentLater() {
    var done = Instant.now().plus(GRAIN);
    await().until(() -> Instant.now().isAfter(done.plus(GRAIN)));
    return done;
  }
}
