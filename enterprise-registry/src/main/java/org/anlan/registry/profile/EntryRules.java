package org.anlan.registry.profile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How strictly units are entered.
 *
 * @param outsideTownship what becomes of one measured outside its township; FLAG by default,
 *     because old ledgers were measured with telephones
 */
public record EntryRules(@Nullable OutsideTownship outsideTownship) {

  /** What a county does that says nothing. */
  public EntryRules {
    outsideTownship = Objects.requireNonNullElse(outsideTownship, OutsideTownship.FLAG);
  }
}
