package org.anlan.localstack.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalSegmentsTest {

  private static final long SECOND = WalSegments.SIZE;

  @TempDir private Path folder;

  @Test
  void writesFilesAsTheServerNamesThem() throws IOException {
    try (var segments = new WalSegments(folder, "00000002")) {
      segments.write(256 * WalSegments.SIZE - 2, ByteBuffer.wrap(new byte[] {1, 2, 3}));
      segments.force();
    }

    var whole = folder.resolve("0000000200000000000000FF");
    var partial = folder.resolve("000000020000000100000000.partial");
    assertThat(Files.size(whole)).isEqualTo(WalSegments.SIZE);
    assertThat(Files.size(partial)).isEqualTo(WalSegments.SIZE);
    assertThat(at(whole, WalSegments.SIZE - 1)).isEqualTo((byte) 2);
    assertThat(at(partial, 0)).isEqualTo((byte) 3);
    assertThat(at(partial, 1)).isZero();
  }

  @Test
  void goesOnWithTheFileThatIsNotWhole() throws IOException {
    try (var segments = new WalSegments(folder, "00000001")) {
      assertThat(segments.next()).isNull();
      segments.write(SECOND, ByteBuffer.wrap(new byte[] {1}));
      assertThat(segments.next()).isEqualTo(SECOND);
      segments.write(2 * SECOND - 1, ByteBuffer.wrap(new byte[] {1}));
      assertThat(segments.next()).isEqualTo(2 * SECOND);
    }
    Files.writeString(folder.resolve("00000002.history"), "1\t0/2000000\tno recovery target");
    try (var younger = new WalSegments(folder, "00000002")) {
      assertThat(younger.next()).isNull();
    }
  }

  private static byte at(Path file, long offset) throws IOException {
    try (var channel = Files.newByteChannel(file)) {
      var one = ByteBuffer.allocate(1);
      channel.position(offset).read(one);
      return one.get(0);
    }
  }
}
