package org.anlan.localstack.demo;

import java.util.stream.IntStream;

/**
 * Unified credit codes (GB 32100) with correct check digits. All of one made-up series; nobody was
 * given them.
 */
final class CreditCodes {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CreditCodes() {}

  /** The code of the n-th subject of a class, such as {@code 91} for companies. */
  static String of(String registration, int number) {
    var body = "MAXY%04d".formatted(number % 10_000);
    var inner = body + innerCheck(body);
    var code = registration + Codes.COUNTY + inner;
    return code + check(code);
  }

  private static char innerCheck(String body) {
    int sum =
        IntStream.range(0, 8)
            .map(i -> Character.digit(body.charAt(i), 36) * INNER_WEIGHTS[i])
            .sum();
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : Character.forDigit(check % 11, 10);
  }

  private static char check(String code) {
    int sum = IntStream.range(0, 17).map(i -> ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i]).sum();
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
