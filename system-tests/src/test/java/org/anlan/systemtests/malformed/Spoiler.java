package org.anlan.systemtests.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Spoils a request in one of the ways that attackers, bad clients and odd people do. */
final class Spoiler {

  /** Texts that have broken other systems; the comments of the groups say how. */
  private static final List<String> TEXTS =
      List.of(
          // lengths and blanks
          "",
          " ",
          "\t\n",
          "　",
          "x".repeat(10_000),
          "长".repeat(5_000),
          // characters that cannot be stored, shown or counted
          "\u0000",
          "a\u0000b",
          "\ud800",
          "\u200b",
          "\u202egnp.exe",
          "👩‍👩‍👧‍👦",
          "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
          "𠮷野家",
          "\ud880\udc00",
          // another alphabet's digits, a check digit that is off by one
          "６１０９２６１００",
          "91610926MAXY000082",
          "11010519491231002x",
          // injections: SQL, NoSQL, LDAP, command, template, XSS, XXE, paths, headers, formulas
          "' or '1'='1",
          "1; drop table hazard; --",
          "{\"$gt\":\"\"}",
          "*)(uid=*",
          "$(reboot)",
          "${7*7}",
          "{{7*7}}",
          "<script>alert(1)</script>",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
          "../../../../etc/passwd",
          "a\r\nSet-Cookie: b=c",
          "=cmd|' /C calc'!A0",
          "http://169.254.169.254/",
          // words that mean something to somebody
          "null",
          "undefined",
          "NaN",
          "true",
          "0",
          "-1",
          "1e400",
          "2026-02-30",
          "0000-00-00",
          "9999-12-31",
          "+1e9999999",
          "-999999999-01-01");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "0",
          "-1",
          "1e400",
          "99999999999999999999999999",
          "1.7976931348623157e309",
          "\"\"",
          "[[[[[[]]]]]]",
          "[null]",
          "{\"a\":{\"b\":{\"c\":null}}}",
          "2147483648",
          "-0.0",
          "\"\\ud800\"");

  private final SplittableRandom random;

  Spoiler(long seed) {
    random = new SplittableRandom(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  String text() {
    return TEXTS.get(below(TEXTS.size()));
  }

  /** The body as bytes, spoilt in one place or as a whole, and now and then not at all. */
  byte[] body(JsonNode sample) {
    return switch (below(14)) {
      case 0 -> bytes(VALUES.get(below(VALUES.size())));
      case 1 -> bytes(sample.toString().substring(0, below(sample.toString().length())));
      case 2 -> bytes(sample + sample.toString());
      case 3 -> new byte[] {(byte) 0xff, (byte) 0xfe, '{', '}'};
      case 4 -> bytes("[".repeat(3_000));
      case 5 -> bytes(sample.toString().replaceFirst("\\{", "{\"__proto__\":{\"admin\":true},"));
      case 6 -> bytes(duplicated(sample));
      case 7, 8 -> bytes(sample.toString());
      default -> bytes(inOnePlace(sample.deepCopy()));
    };
  }

  private static String duplicated(JsonNode sample) {
    var names = sample.fieldNames();
    return names.hasNext()
        ? sample.toString().replaceFirst("\\{", "{\"" + names.next() + "\":1,")
        : "{\"a\":1,\"a\":2}";
  }

  private String inOnePlace(JsonNode body) {
    if (body instanceof ObjectNode object && !object.isEmpty()) {
      var names = object.properties().stream().map(p -> p.getKey()).toList();
      var name = names.get(below(names.size()));
      var value = object.get(name);
      if (value.isContainerNode() && !value.isEmpty() && once(2)) {
        return body.toString().replace(value.toString(), inOnePlace(value.deepCopy()));
      }
      switch (below(4)) {
        case 0 -> object.remove(name);
        case 1 -> object.put(name, text());
        case 2 -> {
          object.remove(name);
          object.set(name.toUpperCase(Locale.ROOT), value);
        }
        default -> {
          object.put(name, "@@");
          return object.toString().replace("\"@@\"", VALUES.get(below(VALUES.size())));
        }
      }
    } else if (body instanceof ArrayNode array) {
      for (int i = 0; i < 1_000 && !array.isEmpty(); i++) {
        array.add(array.get(0));
      }
    }
    return body.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
