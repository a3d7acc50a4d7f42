package org.anlan.verification.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.invariant.Meaning;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/** Each database has the migrations of this release, all of them and as they were shipped. */
public final class ShippedMigrations implements Invariant {

  private static final String APPLIED =
      "select script, checksum, success from flyway_schema_history where type = 'SQL' order by installed_rank";

  private final Sources sources;

  /** Looks into each service's database. */
  public ShippedMigrations(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Meaning meaning() {
    return new Meaning(
        "schema-as-shipped",
        "各服务数据库的结构版本与本发行版的迁移脚本完全一致",
        "each database has this release's migrations, all of them and unchanged",
        "P26");
  }

  @Override
  public Finding look() throws SQLException, IOException, NotTold {
    var found = new Finding.Collector();
    for (var service : Settings.SERVICES) {
      var shipped = shipped("kit");
      shipped.putAll(shipped(service));
      var applied = applied(service, found);
      shipped.forEach(
          (script, checksum) -> {
            found.looked();
            if (!checksum.equals(applied.remove(script))) {
              found.violated(service + " " + script);
            }
          });
      applied.keySet().forEach(stranger -> found.violated(service + " " + stranger + " (newer)"));
    }
    return found.done();
  }

  private Map<String, Integer> applied(String service, Finding.Collector found)
      throws SQLException, NotTold {
    return sources.read(
        service,
        connection -> {
          var applied = new HashMap<String, Integer>();
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery(APPLIED)) {
            while (rows.next()) {
              // a repeatable one is there once for each time it changed: the last counts
              var script = Path.of(rows.getString("script")).getFileName().toString();
              applied.put(script, rows.getInt("checksum"));
              if (!rows.getBoolean("success")) {
                found.violated(service + " " + script + " (failed)");
              }
            }
          }
          return applied;
        });
  }

  /** Flyway's checksums of the files that a folder of this program holds, by their names. */
  private static Map<String, Integer> shipped(String folder) throws IOException {
    try {
      var place =
          Objects.requireNonNull(ShippedMigrations.class.getResource("migrations/" + folder));
      if (!place.getProtocol().equals("jar")) {
        return checksums(Path.of(place.toURI()));
      }
      var jar = URI.create(place.toString().substring(0, place.toString().indexOf('!')));
      try (var files = FileSystems.newFileSystem(jar, Map.of())) {
        return checksums(
            files.getPath(place.getPath().substring(place.getPath().indexOf('!') + 1)));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Integer> checksums(Path folder) throws IOException {
    var checksums = new TreeMap<String, Integer>();
    try (var files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".sql"))
          .forEach(file -> checksums.put(file.getFileName().toString(), checksum(file)));
    }
    return checksums;
  }

  private static int checksum(Path file) {
    var crc = new CRC32();
    try (var lines = Files.lines(file)) {
      lines.forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (int) crc.getValue();
  }
}
