package org.anlan.k8s.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The values of a chart with what the file says of them: a comment of two dashes above a key
 * describes it and all below it.
 */
record DocumentedValues(List<Value> values, List<String> undocumented) {

  private static final Pattern COMMENT = Pattern.compile("\\s*# -- (.*)");
  private static final Pattern KEY = Pattern.compile("( *)([A-Za-z][A-Za-z0-9-]*):(?: (.*))?");

  /** A value, its default as it is written, and its description. */
  record Value(String path, String otherwise, String description) {}

  private record Level(int indent, String key, boolean documented) {}

  static DocumentedValues of(Path file) {
    try {
      return read(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentedValues read(List<String> lines) {
    var values = new ArrayList<Value>();
    var undocumented = new ArrayList<String>();
    Deque<Level> above = new ArrayDeque<>();
    var comment = "";
    for (var line : lines) {
      var described = COMMENT.matcher(line);
      if (described.matches()) {
        comment = described.group(1);
        continue;
      }
      var key = KEY.matcher(line);
      if (!key.matches()) {
        continue;
      }
      int indent = key.group(1).length();
      while (!above.isEmpty() && above.peek().indent >= indent) {
        above.pop();
      }
      boolean covered = !above.isEmpty() && above.peek().documented;
      var path = path(above, key.group(2));
      var text = key.group(3) == null ? "" : key.group(3);
      if (!comment.isEmpty()) {
        values.add(new Value(path, text, comment));
      } else if (!covered && !text.isEmpty()) {
        undocumented.add(path);
      }
      above.push(new Level(indent, key.group(2), covered || !comment.isEmpty()));
      comment = "";
    }
    return new DocumentedValues(values, undocumented);
  }

  /** As a table of Markdown. */
  String table() {
    var table = new StringBuilder("| value | default | meaning |\n| --- | --- | --- |\n");
    for (var value : values) {
      var otherwise = value.otherwise.isEmpty() ? "" : "`" + value.otherwise + "`";
      table.append("| `%s` | %s | %s |\n".formatted(value.path, otherwise, value.description));
    }
    return table.toString().replace("`|`", "`\\|`");
  }

  private static String path(Deque<Level> above, String key) {
    var path = new StringBuilder();
    above.descendingIterator().forEachRemaining(level -> path.append(level.key).append('.'));
    return path.append(key).toString();
  }
}
