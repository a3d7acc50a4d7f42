package org.anlan.verification.recovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.anlan.verification.invariant.NotTold;

/**
 * Anchors of the time that was given up are put aside, where everybody sees them; those that the
 * trail still contains go on bearing witness, and the next one follows the last of them.
 */
final class AnchorFiles {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SUFFIX = ".anchors.jsonl";

  private static final Map<String, String> TRAILS =
      Map.of(
          "registry", "enterprise-registry",
          "hazard", "hazard-service",
          "reporting", "reporting-service");

  private final OwnDatabases databases;
  private final Path directory;
  private final Instant at;

  AnchorFiles(OwnDatabases databases, Path directory, Instant at) {
    this.databases = databases;
    this.directory = directory;
    this.at = at;
  }

  /** Returns how many anchors were put aside, by trail. */
  Map<String, Integer> cut() throws IOException, SQLException, NotTold {
    var aside = new HashMap<String, Integer>();
    for (var trail : TRAILS.entrySet()) {
      var file = directory.resolve(trail.getValue() + SUFFIX);
      if (Files.exists(file)) {
        var lines = Files.readAllLines(file);
        var kept = databases.in(trail.getKey(), connection -> contained(connection, lines));
        if (kept.size() < lines.size()) {
          var stamp = at.toString().replace(":", "");
          Files.copy(
              file,
              directory.resolve(trail.getValue() + ".before-restore-" + stamp + ".jsonl"),
              StandardCopyOption.REPLACE_EXISTING);
          Files.write(file, kept);
          aside.put(trail.getValue(), lines.size() - kept.size());
        }
      }
    }
    return aside;
  }

  /** Writes down that there was a restore, for whoever reads the anchors. */
  void note(String what) throws IOException {
    Files.createDirectories(directory); // nothing may have been anchored yet
    Files.writeString(
        directory.resolve("restores.jsonl"),
        what + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** The first lines, as far as the chain has them. */
  private static List<String> contained(Connection connection, List<String> lines)
      throws SQLException {
    var kept = new ArrayList<String>();
    try (var seal =
        connection.prepareStatement("select chain from audit_seal where sequence = ?")) {
      for (var line : lines) {
        var anchor = JSON.readTree(line);
        seal.setLong(1, anchor.path("sequence").asLong());
        try (var row = seal.executeQuery()) {
          if (!row.next()
              || !HexFormat.of().formatHex(row.getBytes(1)).equals(anchor.path("chain").asText())) {
            return kept;
          }
        }
        kept.add(line);
      }
    } catch (JsonProcessingException e) {
      return kept; // half a line: written when the machine died
    }
    return kept;
  }
}
