package org.anlan.servicekit.problem;

import java.util.List;
import java.util.UUID;

/** A rule of the domain says no. */
public final class RuleViolation extends Refusal {

  private final transient List<UUID> records;

  /** The code names the rule; the arguments complete its text. */
  public RuleViolation(String code, Object... arguments) {
    this(List.of(), code, arguments);
  }

  private RuleViolation(List<UUID> records, String code, Object... arguments) {
    super(code, arguments);
    this.records = List.copyOf(records);
  }

  /** The same because of records that are there; name only those that the caller may see. */
  public RuleViolation because(List<UUID> records) {
    return new RuleViolation(records, code(), arguments());
  }

  /** The records that stand in the way. */
  public List<UUID> records() {
    return records;
  }
}
