package org.anlan.registry.enterprise.register;

import org.jspecify.annotations.Nullable;

/** Telephone numbers belong to people; others see how they begin and end. */
public final class Phone {

  private Phone() {}

  /** {@code 138****1234}; a short number keeps its last two digits only. */
  public static @Nullable String masked(@Nullable String phone) {
    if (phone == null) {
      return null;
    }
    if (phone.length() < 8) {
      return "****" + phone.substring(phone.length() - 2);
    }
    return phone.substring(0, 3)
        + "*".repeat(phone.length() - 7)
        + phone.substring(phone.length() - 4);
  }
}
