package org.anlan.servicekit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anlan.servicekit.problem.InvalidRequest;

/** The value of If-Match or If-None-Match (RFC 9110, 13.1): any, or a list of entity tags. */
record TagList(boolean any, List<Tag> tags) {

  /** One entity tag; the weak ones say "much the same" and never suffice for a change. */
  record Tag(boolean weak, String value) {}

  private static final int LONGEST = 4096;
  private static final Pattern TAG =
      Pattern.compile("[ \\t]*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"[ \\t]*(,|$)|[ \\t]*(,|$)");

  static TagList parse(String header, String value) {
    if (value.strip().equals("*")) {
      return new TagList(true, List.of());
    }
    var tags = new ArrayList<Tag>();
    var matcher = TAG.matcher(value);
    int at = 0;
    while (at < value.length()) {
      if (value.length() > LONGEST || !matcher.find(at) || matcher.start() != at) {
        throw malformed(header);
      }
      if (matcher.group(2) != null) { // empty elements of a list are allowed and mean nothing
        tags.add(new Tag(matcher.group(1) != null, matcher.group(2)));
      }
      at = matcher.end();
    }
    if (tags.isEmpty()) {
      throw malformed(header);
    }
    return new TagList(false, List.copyOf(tags));
  }

  boolean matchesStrongly(long version) {
    return any || tags.contains(new Tag(false, String.valueOf(version)));
  }

  boolean matchesWeakly(long version) {
    return any || tags.stream().anyMatch(tag -> tag.value().equals(String.valueOf(version)));
  }

  private static InvalidRequest malformed(String header) {
    return InvalidRequest.at("/header/" + header, "if-match-malformed");
  }
}
