package org.anlan.servicekit.importing;

import java.util.List;

/** The file lacks columns that no row goes without, or has one twice. */
public final class HeaderRefused extends Exception {

  private final transient List<Reason> reasons;

  HeaderRefused(List<Reason> reasons) {
    super("import-columns", null, false, false);
    this.reasons = reasons;
  }

  /** One per column. */
  public List<Reason> reasons() {
    return reasons;
  }
}
