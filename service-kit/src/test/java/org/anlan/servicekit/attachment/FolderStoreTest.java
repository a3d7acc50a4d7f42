package org.anlan.servicekit.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest implements FileStoreContract {

  private static final String HASH = "ab".repeat(32);
  private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
  private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

  @TempDir Path folder;

  @Override
  public FileStore store() {
    return new FolderStore(ReceptionTest.Settings.of(folder, 1000), Clock.systemUTC());
  }

  @BeforeEach
  void keepOnMonday() throws IOException {
    keep(on(MONDAY));
  }

  @Test
  void bringsBackWhatACrashLeftAside() throws IOException {
    var incoming = on(MONDAY).incoming().getParent();
    Files.move(folder.resolve("ab").resolve("ab").resolve(HASH), incoming.resolve(HASH + ".aside"));

    assertThat(on(WEDNESDAY).untouchedSince(TUESDAY)).containsExactly(HASH);
    assertThat(on(WEDNESDAY).renew(HASH)).isTrue();
  }

  private static void keep(FolderStore store) throws IOException {
    var file = store.incoming();
    Files.writeString(file, "content");
    store.keep(file, HASH);
  }

  private FolderStore on(Instant day) {
    return new FolderStore(
        ReceptionTest.Settings.of(folder, 1000), Clock.fixed(day, ZoneOffset.UTC));
  }
}
