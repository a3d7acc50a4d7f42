package org.anlan.hazards.vault;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The codes by which somebody without a name asks what came of their report and fetches their
 * reward. No code is stored anywhere, nor a hash of one: each follows from the random receipt, or
 * the record, under the vault's key, and is told only in answers to the one who holds it.
 */
@Singleton
public class Codes {

  /** Without letters that are read as digits or as each other (Crockford). */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 12;

  private static final Pattern RECEIPT = Pattern.compile("JB(-[" + ALPHABET + "]{4}){3}");

  private final SecureRandom random = new SecureRandom();
  private final byte[] queries;
  private final byte[] payments;

  Codes(VaultKey key) {
    this.queries = key.derived("query-code");
    this.payments = key.derived("payment-code");
  }

  /** A new receipt number (举报编号): random, so that it says nothing of how many came before. */
  public String receipt() {
    var bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return "JB-" + text(bytes);
  }

  /** Whether it looks like a receipt at all. */
  public boolean isReceipt(String text) {
    return RECEIPT.matcher(text).matches();
  }

  /** The code that goes with the receipt. */
  public String query(String receipt) {
    return text(VaultKey.mac(queries, receipt.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether this is the receipt's code; takes as long whatever is wrong with it. */
  public boolean isQueryOf(String receipt, String code) {
    return same(query(receipt), code);
  }

  /** The code for which the reward is paid (领奖码). */
  public String payment(UUID reward) {
    return text(VaultKey.mac(payments, reward.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether this is the reward's code. */
  public boolean isPaymentOf(UUID reward, String code) {
    return same(payment(reward), code);
  }

  private static boolean same(String right, String given) {
    var clean = given.strip().toUpperCase(Locale.ROOT);
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), clean.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] bytes) {
    var text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % 4 == 0) {
        text.append('-');
      }
      text.append(ALPHABET.charAt(bytes[i] & 31));
    }
    return text.toString();
  }
}
