package org.anlan.servicekit.attachment;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.TooLarge;
import org.anlan.servicekit.problem.UnsupportedContent;

/**
 * Takes a file in: as much as is allowed, of a kind that is allowed, under a name that is harmless.
 */
@Singleton
class Reception {

  private static final int LONGEST_NAME = 200;

  private final FileStore store;
  private final AttachmentConfig config;

  Reception(FileStore store, AttachmentConfig config) {
    this.store = store;
    this.config = config;
  }

  StoredFile receive(InputStream content, String name) {
    var file = store.incoming();
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      long size = copy(new DigestInputStream(content, digest), file);
      var type =
          FileTypes.detect(file).orElseThrow(() -> new UnsupportedContent("attachment-type"));
      var harmless = harmless(name);
      if (!type.extensions().contains(extension(harmless))) {
        throw new UnsupportedContent("attachment-type-mismatch", type.name());
      }
      var hash = HexFormat.of().formatHex(digest.digest());
      store.keep(file, hash);
      return new StoredFile(harmless, type, size, hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } finally {
      discard(file);
    }
  }

  private long copy(InputStream content, Path file) throws IOException {
    long most = config.maxSize().asLongValue();
    try (var out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > most) {
          throw new TooLarge(most / (1024 * 1024) + " MB");
        }
        out.write(buffer, 0, read);
      }
      return size;
    }
  }

  /** The last part of a path, without what a screen or a file system would trip over. */
  static String harmless(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll(".*[/\\\\]", "")
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}<>:\"|?*]", "")
            .strip();
    if (plain.isEmpty() || plain.startsWith(".") || plain.length() > LONGEST_NAME) {
      throw InvalidRequest.at("/file", "attachment-name", LONGEST_NAME);
    }
    return plain;
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
