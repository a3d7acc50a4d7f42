package org.anlan.servicekit.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anlan.servicekit.audit.seal.Anchor;
import org.anlan.servicekit.audit.seal.AnchorKey;
import org.anlan.servicekit.audit.verify.Finding.Kind;
import org.jspecify.annotations.Nullable;

/** Reads anchors and sorts out those that the holder of the key did not write, or not so. */
final class AnchorReader {

  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final AnchorKey.Verifying key;
  private @Nullable Anchor last;
  private int line;

  private AnchorReader(AnchorKey.Verifying key) {
    this.key = key;
  }

  static AnchorReader read(Path file, AnchorKey.Verifying key) throws IOException {
    var reader = new AnchorReader(key);
    Files.readAllLines(file).forEach(reader::read);
    return reader;
  }

  /** The anchors that can be relied upon. */
  List<Anchor> anchors() {
    return anchors;
  }

  List<Finding> findings() {
    return findings;
  }

  private void read(String text) {
    line++;
    try {
      var anchor = Anchor.parse(text);
      if (!anchor.isSignedBy(key)) {
        find("is not signed by the key");
        return;
      }
      if (!anchor.previous().equals(last == null ? "" : last.digest())) {
        find("does not follow the one before");
      }
      last = anchor;
      anchors.add(anchor);
    } catch (IllegalArgumentException e) {
      find("is not an anchor");
    }
  }

  private void find(String what) {
    findings.add(new Finding(Kind.ANCHOR_FORGED, "line " + line + " " + what));
  }
}
