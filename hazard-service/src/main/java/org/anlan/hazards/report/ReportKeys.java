package org.anlan.hazards.report;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.anlan.hazards.vault.Codes;
import org.anlan.servicekit.problem.NotFound;

/**
 * Lets in whoever holds the code of a receipt. The code follows from the receipt, so that nothing
 * is looked up for a wrong one: an unknown receipt and a wrong code are one and the same, and take
 * the same time.
 */
@Singleton
class ReportKeys {

  private static final String UNKNOWN = "receipt-unknown";

  private final Codes codes;
  private final Attempts attempts;

  ReportKeys(Codes codes, Attempts attempts) {
    this.codes = codes;
    this.attempts = attempts;
  }

  /** The receipt as it was given out. */
  String check(String receipt, String code) {
    var known = receipt.strip().toUpperCase(Locale.ROOT);
    if (!codes.isReceipt(known)) {
      throw unknown();
    }
    attempts.admit(known);
    if (!codes.isQueryOf(known, code)) {
      attempts.failed(known);
      throw unknown();
    }
    return known;
  }

  /** In words for those who have no scope. */
  static NotFound unknown() {
    return new NotFound(UNKNOWN);
  }
}
