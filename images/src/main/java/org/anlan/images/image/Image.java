package org.anlan.images.image;

import java.nio.file.Path;
import java.util.Map;

/**
 * A finished image: an archive in the layout of the OCI, its digest, and the size of its layers.
 */
public record Image(
    Deployable deployable, Path archive, String digest, String content, Map<String, Long> layers) {

  /** The bill of materials inside. */
  public static final String BILL = "/app/sbom.cdx.json";

  /** Java's options inside. */
  public static final String OPTIONS = "/app/java.options";

  /** What a training run left for the next starts. */
  public static final String LEARNT = "/app/app.aot";

  static final String JAVA = "/opt/java/bin/java";

  /** What has to be moved for it to a machine that has none of it. */
  public long size() {
    return layers.values().stream().mapToLong(Long::longValue).sum();
  }
}
