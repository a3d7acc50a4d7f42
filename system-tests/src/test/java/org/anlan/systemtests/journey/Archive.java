package org.anlan.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The file of a hazard as somebody downloaded it, opened. */
record Archive(Map<String, byte[]> files) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MANIFEST = "manifest.json";

  static Archive of(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return new Archive(files);
  }

  byte[] file(String path) {
    assertThat(files).containsKey(path);
    return files.get(path);
  }

  JsonNode json(String path) throws IOException {
    return JSON.readTree(file(path));
  }

  /** Each file has the size and the hash that the manifest names, and no other is there. */
  void mustBeAsItsManifestSays() throws IOException {
    var named = new LinkedHashMap<String, String>();
    for (var entry : json(MANIFEST).path("files")) {
      named.put(
          entry.path("path").asText(),
          entry.path("size").asLong() + " " + entry.path("sha256").asText());
    }
    var found = new LinkedHashMap<String, String>();
    for (var file : files.entrySet()) {
      if (!file.getKey().equals(MANIFEST)) {
        found.put(file.getKey(), file.getValue().length + " " + sha256(file.getValue()));
      }
    }
    assertThat(found).isEqualTo(named);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
