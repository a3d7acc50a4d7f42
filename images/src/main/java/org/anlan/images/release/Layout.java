package org.anlan.images.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.images.image.Image;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes something signed as an OCI layout in a tar file, which skopeo copies like an image. */
final class Layout {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONFIGURATION = "application/vnd.oci.image.config.v1+json";
  private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";

  private final Map<String, byte[]> files = new TreeMap<>();

  private Layout() {}

  static void write(Signed signed, Path file) throws IOException {
    var layout = new Layout();
    var configuration = JSON.createObjectNode();
    configuration.put("architecture", "").put("os", "").putObject("config");
    configuration
        .putObject("rootfs")
        .put("type", "layers")
        .putArray("diff_ids")
        .add("sha256:" + Image.digestOf(signed.content()));
    var manifest = JSON.createObjectNode();
    manifest.put("schemaVersion", 2).put("mediaType", MANIFEST);
    manifest.set("config", layout.blob(CONFIGURATION, JSON.writeValueAsBytes(configuration)));
    var layer = layout.blob(signed.mediaType(), signed.content());
    new TreeMap<>(signed.annotations()).forEach(layer.putObject("annotations")::put);
    manifest.putArray("layers").add(layer);
    var index = JSON.createObjectNode();
    index.put("schemaVersion", 2);
    var entry = layout.blob(MANIFEST, JSON.writeValueAsBytes(manifest));
    entry.putObject("annotations").put("org.opencontainers.image.ref.name", signed.tag());
    index.putArray("manifests").add(entry);
    layout.files.put("index.json", JSON.writeValueAsBytes(index));
    layout.files.put(
        "oci-layout", "{\"imageLayoutVersion\":\"1.0.0\"}".getBytes(StandardCharsets.UTF_8));
    layout.pack(file);
  }

  /** Keeps the bytes, and says how others speak of them. */
  private ObjectNode blob(String mediaType, byte[] content) {
    var digest = Image.digestOf(content);
    files.put("blobs/sha256/" + digest, content);
    return JSON.createObjectNode()
        .put("mediaType", mediaType)
        .put("size", content.length)
        .put("digest", "sha256:" + digest);
  }

  private void pack(Path file) throws IOException {
    try (var tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
      for (var content : files.entrySet()) {
        var entry = new TarArchiveEntry(content.getKey());
        entry.setSize(content.getValue().length);
        entry.setModTime(0);
        tar.putArchiveEntry(entry);
        tar.write(content.getValue());
        tar.closeArchiveEntry();
      }
    }
  }
}
