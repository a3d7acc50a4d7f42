package org.anlan.benchmark.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.anlan.benchmark.result.Row.Verdict;

/** All that was measured, and on what kind of machine. */
public record Result(Map<String, Object> facts, List<Row> rows) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final int LONGEST_REMARK = 300;

  /** For machines, to be compared with other runs. */
  public void write(Path file) throws IOException {
    var parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    JSON.writeValue(file.toFile(), this);
  }

  /** For people: the goals first, then what explains them. */
  public void print(PrintStream out) {
    out.println();
    facts.forEach((name, value) -> out.println("  " + name + ": " + value));
    out.println("\n" + Texts.of("table.goals"));
    print(out, row -> row.verdict() != Verdict.TOLD);
    out.println("\n" + Texts.of("table.others"));
    print(out, row -> row.verdict() == Verdict.TOLD);
  }

  private void print(PrintStream out, Predicate<Row> wanted) {
    var chosen = rows.stream().filter(wanted).toList();
    int width = chosen.stream().mapToInt(row -> width(Texts.row(row.key()))).max().orElse(0);
    for (var row : chosen) {
      var name = Texts.row(row.key());
      var line = new StringBuilder("  ").append(name).append(" ".repeat(width - width(name) + 2));
      out.println(line.append(value(row)).toString().stripTrailing());
    }
  }

  private static String value(Row row) {
    var text = new StringBuilder();
    var measured = row.measured();
    if (measured != null) {
      text.append("%12s %-7s".formatted(number(measured.median()), row.unit()));
      if (measured.lowest() < measured.highest()) {
        text.append("  (%s – %s)".formatted(number(measured.lowest()), number(measured.highest())));
      }
    }
    var goal = row.goal();
    if (goal != null) {
      text.append(goal.atLeast() ? "  ≥ " : "  ≤ ").append(number(goal.value()));
    }
    if (row.verdict() != Verdict.TOLD) {
      text.append("  ")
          .append(Texts.of("verdict." + row.verdict().name().toLowerCase(Locale.ROOT)));
    }
    var note = row.note();
    if (note != null) {
      var remark = Texts.remark(note);
      text.append("  ").append(remark, 0, Math.min(remark.length(), LONGEST_REMARK));
    }
    return text.toString();
  }

  static String number(double value) {
    double size = Math.abs(value);
    var format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
    return format.formatted(value);
  }

  /** Chinese characters take two columns of a terminal. */
  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }
}
