package org.anlan.images.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anlan.images.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * Writes what goes with images: beside each where it comes from, and with a key what cosign needs
 * to believe it.
 *
 * @param builder the address that stands for who makes them
 * @param key with which all is signed; nothing is signed without
 */
public record Release(String builder, @Nullable SigningKey key) {

  /** Beside the image; the files that were written. */
  public List<Path> of(Image image, List<String> command) throws IOException {
    var written = new ArrayList<Path>();
    var provenance = Provenance.of(image, command, builder);
    written.add(Files.writeString(beside(image, ".provenance.json"), provenance.text()));
    if (key != null) {
      var signature = beside(image, ".sig.tar");
      Layout.write(Signed.image(image, key), signature);
      var attestation = beside(image, ".att.tar");
      Layout.write(Signed.provenance(image, provenance, key), attestation);
      written.addAll(List.of(signature, attestation));
    }
    return written;
  }

  /** Signs a file that is no image, such as a packed chart ({@code cosign verify-blob}). */
  public Path of(Path file) throws IOException {
    if (key == null) {
      throw new IOException("No key to sign " + file);
    }
    var signature = file.resolveSibling(file.getFileName() + ".sig");
    return Files.writeString(signature, key.sign(Files.readAllBytes(file)) + "\n");
  }

  private static Path beside(Image image, String ending) {
    var name = image.archive().getFileName().toString();
    return image.archive().resolveSibling(name.replaceFirst("\\.tar$", "") + ending);
  }
}
