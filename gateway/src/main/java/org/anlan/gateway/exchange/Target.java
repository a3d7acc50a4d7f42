package org.anlan.gateway.exchange;

import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;

/**
 * Refuses request targets that gateway and service might read differently: encoded slashes and
 * dots, empty and dot segments, path parameters, anything but ASCII. What is left is compared with
 * the route table and passed on letter by letter.
 */
final class Target {

  private Target() {}

  /** The path of an unambiguous target. */
  static String pathOf(String target, int longest) {
    if (target.length() > longest) {
      throw new Refusal(Problem.URI_TOO_LONG);
    }
    if (target.isEmpty() || target.charAt(0) != '/') {
      throw malformed(); // absolute, authority and asterisk form are for other proxies
    }
    int end = target.indexOf('?');
    int length = end < 0 ? target.length() : end;
    checkPath(target, length);
    checkQuery(target, length);
    return end < 0 ? target : target.substring(0, end);
  }

  private static void checkPath(String target, int length) {
    int segment = 1;
    for (int i = 1; i <= length; i++) {
      char c = i == length ? '/' : target.charAt(i);
      switch (c) {
        case '/' -> {
          checkSegment(target, segment, i, length);
          segment = i + 1;
        }
        case '%' -> {
          int octet = octet(target, i, length);
          if (octet < 0x20 || octet == '/' || octet == '\\' || octet == '.' || octet == 0x7F) {
            throw malformed();
          }
        }
        case ';', '\\', '#' -> throw malformed();
        default -> checkCharacter(c);
      }
    }
  }

  private static void checkSegment(String target, int from, int to, int length) {
    boolean empty = from == to && to < length;
    boolean dot = to - from == 1 && target.charAt(from) == '.';
    boolean dots = to - from == 2 && target.startsWith("..", from);
    if (empty || dot || dots) {
      throw malformed();
    }
  }

  private static void checkQuery(String target, int from) {
    for (int i = from; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == '%') {
        octet(target, i, target.length());
      } else if (c == '#') {
        throw malformed();
      } else {
        checkCharacter(c);
      }
    }
  }

  private static void checkCharacter(char c) {
    if (c <= 0x20 || c >= 0x7F) {
      throw malformed();
    }
  }

  private static int octet(String target, int percent, int length) {
    int high = percent + 2 < length ? Character.digit(target.charAt(percent + 1), 16) : -1;
    int low = percent + 2 < length ? Character.digit(target.charAt(percent + 2), 16) : -1;
    if (high < 0 || low < 0) {
      throw malformed();
    }
    return high * 16 + low;
  }

  private static Refusal malformed() {
    return new Refusal(Problem.MALFORMED);
  }
}
