package org.anlan.servicekit.scope;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that belongs somewhere: what it carries decides who sees it. */
public interface Scoped {

  /** Six digits. */
  String countyCode();

  /** Nine digits; null for what belongs to the county as a whole. */
  @Nullable String townshipCode();

  /** The departments in charge, the first one leading. */
  List<String> departmentCodes();

  /** The grid, where there is one. */
  @Nullable String gridCode();

  /** The enterprise it is about, where there is one. */
  @Nullable UUID enterpriseId();
}
