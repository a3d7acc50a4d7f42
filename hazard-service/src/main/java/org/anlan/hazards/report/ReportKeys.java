package org.anlan.hazards.report;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.anlan.hazards.vault.Codes;
import org.anlan.hazards.vault.Marks;
import org.anlan.servicekit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whoever holds the code of a receipt. The code follows from the receipt, so that nothing
 * is looked up for a wrong one: an unknown receipt and a wrong code are one and the same, and take
 * the same time.
 */
@Singleton
class ReportKeys {

  private static final String UNKNOWN = "receipt-unknown";

  private final Codes codes;
  private final Marks marks;
  private final Attempts attempts;

  ReportKeys(Codes codes, Marks marks, Attempts attempts) {
    this.codes = codes;
    this.marks = marks;
    this.attempts = attempts;
  }

  /** The receipt as it was given out, for whoever asks from an address. */
  String check(String receipt, String code, @Nullable String address) {
    var known = receipt.strip().toUpperCase(Locale.ROOT);
    if (!codes.isReceipt(known)) {
      throw unknown();
    }
    var mark = marks.of(address);
    attempts.admit(mark, known);
    if (!codes.isQueryOf(known, code)) {
      attempts.failed(mark, known);
      throw unknown();
    }
    return known;
  }

  /** In words for those who have no scope. */
  static NotFound unknown() {
    return new NotFound(UNKNOWN);
  }
}
