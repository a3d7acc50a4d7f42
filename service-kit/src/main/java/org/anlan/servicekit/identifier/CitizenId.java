package org.anlan.servicekit.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A citizen's identity number 公民身份号码 (GB 11643-1999), with a real day of birth and the right check
 * digit. The region is not judged: people keep the code of counties that no longer exist. It prints
 * masked, so that a careless log line gives nobody away; {@link #value()} is the number itself.
 */
public record CitizenId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  public CitizenId {
    value = Typed.clean(value);
    if (!SHAPE.matcher(value).matches()) {
      throw new MalformedIdentifier("citizen-id-shape");
    }
    if (value.charAt(17) != checkDigit(value)) {
      throw new MalformedIdentifier("citizen-id-check-digit");
    }
    birthday(value);
  }

  public LocalDate bornOn() {
    return birthday(value);
  }

  /** Region and the last four: {@code 110105********002X}. */
  public String masked() {
    return value.substring(0, 6) + "********" + value.substring(14);
  }

  @Override
  public String toString() {
    return masked();
  }

  /** The 18th character for the first 17; seeds of invented people need it too. */
  public static char checkDigit(String first17) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (first17.charAt(i) - '0');
    }
    return CHECK_DIGITS.charAt(sum % 11);
  }

  private static LocalDate birthday(String value) {
    try {
      return LocalDate.of(
          Integer.parseInt(value, 6, 10, 10),
          Integer.parseInt(value, 10, 12, 10),
          Integer.parseInt(value, 12, 14, 10));
    } catch (DateTimeException e) {
      throw new MalformedIdentifier("citizen-id-birthday");
    }
  }
}
