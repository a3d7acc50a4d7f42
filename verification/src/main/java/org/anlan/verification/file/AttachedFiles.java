package org.anlan.verification.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.verification.database.Sources;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.invariant.Meaning;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/** Every attachment's file is there and still has its hash; all of them are read. */
public final class AttachedFiles implements Invariant {

  /** Reporting keeps no files. */
  private static final List<String> KEEPERS = List.of("registry", "hazard");

  private static final String ROWS = "select distinct sha256, size from attachment";

  private final Settings settings;
  private final Sources sources;

  /** Looks into the folders that the settings name. */
  public AttachedFiles(Settings settings, Sources sources) {
    this.settings = settings;
    this.sources = sources;
  }

  @Override
  public Meaning meaning() {
    return new Meaning(
        "attachments-whole",
        "每条附件记录都有文件，且文件哈希与记录一致",
        "every attachment has its file, and the file still has its hash",
        "P43, 等保 8.1.4.7");
  }

  @Override
  public Finding look() throws SQLException, NotTold {
    var found = new Finding.Collector();
    for (var service : KEEPERS) {
      var folder = settings.attachments(service);
      rows(service)
          .forEach(
              (hash, size) -> {
                found.looked();
                var file =
                    folder
                        .resolve(hash.substring(0, 2))
                        .resolve(hash.substring(2, 4))
                        .resolve(hash);
                if (!Files.exists(file)) {
                  found.violated(service + " " + hash + " (missing)");
                } else if (!hash.equals(sha256(file))) {
                  found.violated(service + " " + hash + " (changed)");
                }
              });
    }
    return found.done();
  }

  private Map<String, Long> rows(String service) throws SQLException, NotTold {
    return sources.read(
        service,
        connection -> {
          var rows = new TreeMap<String, Long>();
          try (var statement = connection.createStatement();
              var found = statement.executeQuery(ROWS)) {
            while (found.next()) {
              rows.put(found.getString(1), found.getLong(2));
            }
          }
          return rows;
        });
  }

  private static String sha256(Path file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
