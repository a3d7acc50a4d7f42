package org.anlan.hazards.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anlan.hazards.archive.DossierJson.Entry;

/**
 * Writes the file of a hazard while it is being sent: nothing of it is kept. The manifest comes
 * last and holds the hashes of what was really written.
 */
@ApplicationScoped
class DossierZip {

  /** The first day a zip knows; a file must not differ by when it was asked for. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final DossierService dossiers;
  private final DossierJson json;

  DossierZip(DossierService dossiers, DossierJson json) {
    this.dossiers = dossiers;
    this.json = json;
  }

  void write(Dossier dossier, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    var entries = new ArrayList<Entry>();
    add(zip, entries, "index.pdf", new IndexPdf().draw(IndexText.of(dossier)));
    add(zip, entries, "hazard.json", json.hazard(dossier));
    if (!dossier.clues().isEmpty()) { // to an enterprise there are none, told or not
      add(zip, entries, "clues.json", json.clues(dossier));
    }
    add(zip, entries, "listings.json", json.listings(dossier));
    add(zip, entries, "history.json", json.history(dossier));
    addAttachments(zip, entries, dossier);
    add(zip, new ArrayList<>(), "manifest.json", json.manifest(dossier, entries));
    zip.finish();
    zip.flush();
  }

  /**
   * What the store gives back must be what was attached; otherwise the file ends without its end.
   */
  private void addAttachments(ZipOutputStream zip, List<Entry> entries, Dossier dossier)
      throws IOException {
    int number = 0;
    for (var attachment : dossier.attachments()) {
      var path = Dossier.path(++number, attachment);
      try (var content = dossiers.open(dossier.hazard().id(), attachment.id()).content()) {
        var entry = copy(zip, path, content);
        if (!entry.sha256().equals(attachment.sha256())) {
          throw new IOException("The stored file is not the one that was attached: " + path);
        }
        entries.add(entry);
      }
    }
  }

  private static void add(ZipOutputStream zip, List<Entry> entries, String path, byte[] content)
      throws IOException {
    entries.add(copy(zip, path, new java.io.ByteArrayInputStream(content)));
  }

  private static Entry copy(ZipOutputStream zip, String path, InputStream content)
      throws IOException {
    var digest = sha256();
    long size = 0;
    var entry = new ZipEntry(path);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    var buffer = new byte[8192];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      digest.update(buffer, 0, read);
      zip.write(buffer, 0, read);
      size += read;
    }
    zip.closeEntry();
    return new Entry(path, size, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
