package org.anlan.hazards.rectification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who made an entry, and when: what the signature on the paper form said.
 *
 * @param person the account, which stays the same when a name changes
 * @param on the day in the county, which is not always the day in UTC
 */
public record Signature(String person, String name, Instant at, LocalDate on) {

  /**
   * Nobody vouches for their own work, neither under one account nor under one name, however it was
   * typed.
   */
  public boolean isOfSamePersonAs(Signature other) {
    return isOf(other.person, other.name);
  }

  /** The same, where of the other signature only these are kept. */
  public boolean isOf(String otherPerson, String otherName) {
    return person.equals(otherPerson) || isNamed(otherName);
  }

  /** Whether somebody wrote the name of the signer, however they wrote it. */
  public boolean isNamed(@Nullable String typed) {
    return typed != null && PersonName.isSame(name, typed);
  }
}
