package org.anlan.servicekit.identifier;

import java.util.regex.Pattern;

/**
 * A unified social credit code 统一社会信用代码 (GB 32100-2015): the number every legal person and sole
 * trader has. Both check digits hold, its own and that of the organisation code inside it (GB
 * 11714), so no single mistyped character and no swap of neighbours gets through.
 */
public record CreditCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private static final String ORGANIZATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  public CreditCode {
    value = Typed.clean(value);
    if (!SHAPE.matcher(value).matches()) {
      throw new MalformedIdentifier("credit-code-shape");
    }
    if (value.charAt(17) != checkDigit(value)) {
      throw new MalformedIdentifier("credit-code-check-digit");
    }
    if (value.charAt(16) != organizationCheckDigit(value.substring(8, 16))) {
      throw new MalformedIdentifier("credit-code-organization");
    }
  }

  /** The nine characters of the older organisation code 组织机构代码. */
  public String organizationCode() {
    return value.substring(8, 17);
  }

  /** Where the unit was registered; the county may have been renamed or merged since. */
  public String registeredIn() {
    return value.substring(2, 8);
  }

  @Override
  public String toString() {
    return value;
  }

  /** The 18th character for the first 17; seeds of invented codes need it too. */
  public static char checkDigit(String first17) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * ALPHABET.indexOf(first17.charAt(i));
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** The ninth character of an organisation code for its first eight. */
  public static char organizationCheckDigit(String first8) {
    int sum = 0;
    for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
      sum += ORGANIZATION_WEIGHTS[i] * ORGANIZATION_ALPHABET.indexOf(first8.charAt(i));
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }
}
