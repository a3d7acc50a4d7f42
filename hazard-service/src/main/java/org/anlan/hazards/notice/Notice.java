package org.anlan.hazards.notice;

import java.util.UUID;
import org.anlan.hazards.finding.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What an office, or an enterprise, is told.
 *
 * @param about the record it is about
 * @param office the grid, township, department or county, by its code, or the enterprise by its id
 */
public record Notice(UUID about, String office, String title, String text, Jurisdiction where) {

  /** The enterprise where it is the one that is told; what others are told is not for it. */
  @Nullable UUID enterprise() {
    var enterprise = where.enterpriseId();
    return enterprise != null && enterprise.toString().equals(office) ? enterprise : null;
  }
}
