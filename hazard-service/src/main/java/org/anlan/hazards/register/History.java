package org.anlan.hazards.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that was done about a hazard, in the order it was done. */
public record History(List<Entry> items) {

  /**
   * One deed.
   *
   * @param action the past participle of the fact's type, such as {@code assigned}
   * @param reason why, where a reason was owed
   * @param details what else the fact says
   */
  public record Entry(
      UUID id,
      Instant at,
      @Nullable String by,
      String action,
      @Nullable String reason,
      Map<String, @Nullable Object> details) {}
}
