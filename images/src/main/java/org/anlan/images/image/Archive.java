package org.anlan.images.image;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarFile;

/** An image in the layout of the OCI, in one tar file: what it says, and what it holds. */
public final class Archive implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TarFile tar;
  private final Map<String, TarArchiveEntry> entries = new LinkedHashMap<>();

  private Archive(TarFile tar) {
    this.tar = tar;
    tar.getEntries().forEach(entry -> entries.put(entry.getName(), entry));
  }

  /** Opens the file. */
  public static Archive open(Path file) throws IOException {
    return new Archive(new TarFile(file));
  }

  static Image describe(Deployable deployable, String version, Path file, String digest)
      throws IOException {
    try (var archive = open(file)) {
      var manifest = archive.manifest();
      var names = List.of("base", "libraries", "application", "start").iterator();
      var sizes = new LinkedHashMap<String, Long>();
      manifest.path("layers").forEach(l -> sizes.put(names.next(), l.path("size").asLong()));
      var content = archive.configuration().path("rootfs").path("diff_ids").toString();
      var key = Digests.of(content.getBytes(StandardCharsets.UTF_8));
      return new Image(deployable, version, file, digest, key, sizes);
    }
  }

  /** The digest by which a registry will know the image. */
  public String digest() throws IOException {
    return index().path("digest").asText();
  }

  /** How the image wants to be run: user, environment, entry point, labels. */
  public JsonNode configuration() throws IOException {
    return json(blob(manifest().path("config").path("digest").asText()));
  }

  /** The digests of its layers, the lowest first. */
  public List<String> layers() throws IOException {
    return manifest().path("layers").findValuesAsText("digest");
  }

  /** A file of the image, by its whole path. */
  public Optional<byte[]> file(String path) throws IOException {
    for (var layer : layers().reversed()) { // what lies above hides what lies below
      try (var in = new TarArchiveInputStream(new GZIPInputStream(open(blob(layer))))) {
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          if (path.equals("/" + entry.getName()) && entry.isFile()) {
            return Optional.of(in.readAllBytes());
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Lays the files of all layers out in a folder, with their times and permissions. They belong to
   * whoever does it.
   */
  public void unpack(Path folder) throws IOException {
    var folders = new ArrayList<Map.Entry<Path, TarArchiveEntry>>();
    for (var layer : manifest().path("layers")) {
      var blob = blob(layer.path("digest").asText());
      try (var in = new TarArchiveInputStream(new GZIPInputStream(open(blob)))) {
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          var target = inside(folder, entry);
          if (entry.isDirectory()) {
            Files.createDirectories(target);
            folders.add(Map.entry(target, entry));
          } else {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            finish(target, entry);
          }
        }
      }
    }
    for (var made : folders.reversed()) { // their times change as long as something is put in
      finish(made.getKey(), made.getValue());
    }
  }

  private static Path inside(Path folder, TarArchiveEntry entry) throws IOException {
    var target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder) || !(entry.isFile() || entry.isDirectory())) {
      throw new IOException("Not an image of ours: " + entry.getName());
    }
    return target;
  }

  private static void finish(Path file, TarArchiveEntry entry) throws IOException {
    Files.setAttribute(file, "unix:mode", entry.getMode() & 07777);
    Files.setLastModifiedTime(file, entry.getLastModifiedTime());
  }

  private JsonNode manifest() throws IOException {
    return json(blob(index().path("digest").asText()));
  }

  private JsonNode index() throws IOException {
    var manifests = json(entries.get("index.json")).path("manifests");
    return StreamSupport.stream(manifests.spliterator(), false).findFirst().orElseThrow();
  }

  private TarArchiveEntry blob(String digest) {
    return entries.get("blobs/" + digest.replace(':', '/'));
  }

  private JsonNode json(TarArchiveEntry entry) throws IOException {
    try (var in = open(entry)) {
      return JSON.readTree(in);
    }
  }

  private InputStream open(TarArchiveEntry entry) throws IOException {
    return new BufferedInputStream(tar.getInputStream(entry));
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
