package org.anlan.registry.dossier.ledger;

import java.util.Map;
import org.anlan.servicekit.importing.Column;

/** Which column names the unit, and which ones fill the members of the details. */
public record PartColumns(Column<String> unit, Map<String, Column<?>> byMember) {

  /** Copies the map. */
  public PartColumns {
    byMember = Map.copyOf(byMember);
  }
}
