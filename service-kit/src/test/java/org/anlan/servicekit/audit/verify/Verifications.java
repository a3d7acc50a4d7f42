package org.anlan.servicekit.audit.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.anlan.servicekit.audit.seal.AnchorKey;
import org.anlan.servicekit.rig.Rig;

/** The verifier for tests of other packages. */
public final class Verifications {

  private Verifications() {}

  /** What the verifier finds now. */
  public static List<Finding> findings(Rig rig, Path anchors) throws SQLException, IOException {
    var verification = new Verification(anchors, anchors.resolveSibling(AnchorKey.PUBLIC));
    try (var connection = rig.asSystem()) {
      return verification.of(connection, Instant.now()).findings();
    }
  }
}
