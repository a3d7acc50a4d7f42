package org.anlan.servicekit.importing.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.anlan.servicekit.importing.sheet.FileRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an xlsx file: what is where, found through its relationships as the format wants.
 */
final class Workbook implements AutoCloseable {

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATION =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";
  private static final int PARTS = 2000;

  private final ZipFile zip;
  private final SheetLimits limits;
  private final String book;
  private final Map<String, Relation> relations;

  private Workbook(ZipFile zip, SheetLimits limits) {
    this.zip = zip;
    this.limits = limits;
    check();
    this.book = book();
    this.relations = relations(book);
  }

  static Workbook open(Path path, SheetLimits limits) throws IOException {
    try {
      var zip = new ZipFile(path.toFile());
      try {
        return new Workbook(zip, limits);
      } catch (RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException e) {
      throw new FileRefused(Reason.BROKEN, 0);
    }
  }

  private void check() {
    if (zip.size() > PARTS) {
      throw new FileRefused(Reason.BROKEN, 0);
    }
    Set<String> names = new HashSet<>();
    zip.stream()
        .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
        .forEach(
            name -> {
              if (!names.add(name)) {
                throw new FileRefused(Reason.BROKEN, 0);
              }
            });
    if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
      throw new FileRefused(Reason.MACROS);
    }
    if (!names.contains("[content_types].xml")) {
      throw new FileRefused(Reason.FORMAT);
    }
  }

  private String book() {
    return read("_rels/.rels", "").values().stream()
        .filter(relation -> relation.type().endsWith("/officeDocument"))
        .map(Relation::target)
        .filter(target -> target.endsWith(".xml")) // .bin is a binary workbook
        .findFirst()
        .orElseThrow(() -> new FileRefused(Reason.FORMAT));
  }

  /** The first sheet that is not hidden. */
  XmlPart firstSheet() {
    try (var xml = required(book)) {
      while (xml.next()) {
        if (xml.starts("workbookPr") && isTrue(xml.attribute("date1904"))) {
          throw new FileRefused(Reason.DAYS_FROM_1904);
        }
        if (xml.starts("sheet") && isVisible(xml)) {
          var sheet = relations.get(id(xml));
          return required(sheet == null ? "" : sheet.target());
        }
      }
    }
    throw new FileRefused(Reason.FORMAT); // a document or a presentation
  }

  /** The texts that cells refer to by number; null where all cells carry their own. */
  @Nullable XmlPart sharedStrings() {
    return relations.values().stream()
        .filter(relation -> relation.type().endsWith("/sharedStrings"))
        .findFirst()
        .map(relation -> required(relation.target()))
        .orElse(null);
  }

  private static boolean isVisible(XmlPart sheet) {
    var state = sheet.attribute("state");
    return state == null || "visible".equals(state);
  }

  private static boolean isTrue(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private static @Nullable String id(XmlPart sheet) {
    var id = sheet.attribute(RELATION, "id");
    return id == null ? sheet.attribute(STRICT_RELATION, "id") : id;
  }

  private Map<String, Relation> relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    var folder = part.substring(0, slash);
    return read(folder + "_rels/" + part.substring(slash) + ".rels", folder);
  }

  private Map<String, Relation> read(String name, String folder) {
    Map<String, Relation> relations = new HashMap<>();
    try (var xml = required(name)) {
      while (xml.next()) {
        if (xml.starts("Relationship") && relations.size() < PARTS) {
          relations.put(
              text(xml.attribute("Id")),
              new Relation(
                  text(xml.attribute("Type")), resolve(folder, text(xml.attribute("Target")))));
        }
      }
    }
    return relations;
  }

  private static String text(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }

  private static String resolve(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private XmlPart required(String name) {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new FileRefused(Reason.BROKEN, 0);
    }
    try {
      return new XmlPart(new PartStream(zip.getInputStream(entry), entry, limits));
    } catch (IOException e) {
      throw new FileRefused(Reason.BROKEN, 0);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Relation(String type, String target) {}
}
