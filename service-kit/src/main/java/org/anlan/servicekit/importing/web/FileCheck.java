package org.anlan.servicekit.importing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.anlan.servicekit.importing.Header;
import org.anlan.servicekit.importing.HeaderRefused;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.Reason;
import org.anlan.servicekit.importing.flow.ImportConfig;
import org.anlan.servicekit.importing.flow.ImportRequest;
import org.anlan.servicekit.importing.sheet.FileRefused;
import org.anlan.servicekit.importing.sheet.SheetFile;
import org.anlan.servicekit.importing.sheet.SheetReader;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.InvalidRequest.Fault;
import org.anlan.servicekit.problem.TooLarge;
import org.anlan.servicekit.problem.UnsupportedContent;
import org.jspecify.annotations.Nullable;

/**
 * Looks an upload through to its last row before anything is kept of it: who sends a broken file
 * learns it at once, and a file that is damaged in the middle has no effect at all.
 */
@ApplicationScoped
class FileCheck {

  private static final int LONGEST_NAME = 200;

  private final ImportConfig config;

  FileCheck(ImportConfig config) {
    this.config = config;
  }

  CheckedFile check(Ledger<?> ledger, Upload upload) {
    long most = config.maxFileSize().asLongValue();
    if (upload.size() > most) {
      throw new TooLarge((most >> 20) + " MB");
    }
    try (var sheet = new SheetFile(upload.path(), config.limits()).open()) {
      var header = Header.find(sheet, ledger.columns());
      int rows = count(header, sheet);
      var request =
          new ImportRequest(
              ledger.id(),
              name(upload.name()),
              upload.dryRun(),
              digest(upload.path()),
              header.texts(),
              header.unknown());
      return new CheckedFile(request, upload.path(), rows);
    } catch (FileRefused e) {
      throw switch (e.reason()) {
        case FORMAT, OLD_WORKBOOK -> new UnsupportedContent(e.reason().code());
        default -> InvalidRequest.at("/file", e.reason().code(), e.arguments());
      };
    } catch (HeaderRefused e) {
      throw new InvalidRequest(e.reasons().stream().map(FileCheck::fault).toList());
    }
  }

  private int count(Header header, SheetReader sheet) {
    int rows = 0;
    for (var row = sheet.next(); row != null; row = sheet.next()) {
      if (!header.isBlank(row) && ++rows > config.maxRows()) {
        var limits = config.limits();
        throw new FileRefused(FileRefused.Reason.TOO_LONG, limits.rows(), limits.columns());
      }
    }
    if (rows == 0) {
      throw new FileRefused(FileRefused.Reason.EMPTY);
    }
    return rows;
  }

  private static Fault fault(Reason reason) {
    var column = String.valueOf(reason.column()).replace("~", "~0").replace("/", "~1");
    return new Fault("/file/" + column, reason.code(), reason.arguments().toArray());
  }

  /** For people only: without a path, without what could break a line. */
  private static String name(@Nullable String sent) {
    var given = Objects.requireNonNullElse(sent, "");
    var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var clean = name.replaceAll("\\p{Cntrl}", "");
    return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
  }

  private static String digest(Path path) {
    try (InputStream in = Files.newInputStream(path);
        var digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as it came. */
  record Upload(Path path, @Nullable String name, long size, boolean dryRun) {}
}
