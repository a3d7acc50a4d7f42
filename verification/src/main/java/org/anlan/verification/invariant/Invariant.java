package org.anlan.verification.invariant;

import java.io.IOException;
import java.sql.SQLException;

/** Something that holds in a healthy suite at any time, but for what is just on its way. */
public interface Invariant {

  /** What it says. */
  Meaning meaning();

  /** Looks once. */
  Finding look() throws SQLException, IOException, InterruptedException, NotTold;
}
