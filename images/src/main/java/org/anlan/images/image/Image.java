package org.anlan.images.image;

import java.nio.file.Path;
import java.util.Map;

/**
 * A finished image: an archive in the layout of the OCI, its digest, and the size of its layers.
 */
public record Image(
    Deployable deployable,
    String version,
    Path archive,
    String digest,
    String content,
    Map<String, Long> layers) {

  /** The bill of materials inside. */
  public static final String BILL = "/app/sbom.cdx.json";

  /** Java's options inside. */
  public static final String OPTIONS = "/app/java.options";

  /** What a training run left for the next starts. */
  public static final String LEARNT = "/app/app.aot";

  static final String JAVA = "/opt/java/bin/java";

  /** Its name without a version and without a registry. */
  public String repository() {
    return "anlan/" + deployable.name();
  }

  /** Its name without a registry. */
  public String name() {
    return repository() + ":" + version;
  }

  /** The SHA-256 of bytes, as images and what is told of them write it. */
  public static String digestOf(byte[] bytes) {
    return Digests.of(bytes);
  }

  /** What has to be moved for it to a machine that has none of it. */
  public long size() {
    return layers.values().stream().mapToLong(Long::longValue).sum();
  }
}
