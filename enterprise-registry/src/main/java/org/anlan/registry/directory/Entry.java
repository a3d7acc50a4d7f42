package org.anlan.registry.directory;

import java.time.Instant;
import org.anlan.registry.directory.DirectoryEvent.EntryDescribed;

/**
 * What is kept under a code of the directory: a division, an organisation, a grid, a sector.
 *
 * @param <D> all that requests may say of it
 */
public interface Entry<D> {

  long version();

  /** Whose it is: only this county takes it in and corrects it. */
  String countyCode();

  D details();

  /** Corrects all but the code. */
  void describe(D details);

  /** How it stands now, for the other services. */
  EntryDescribed described(Instant at);
}
