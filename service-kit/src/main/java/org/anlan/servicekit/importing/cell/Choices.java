package org.anlan.servicekit.importing.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlan.servicekit.importing.sheet.Blanks;
import org.anlan.servicekit.importing.sheet.Cell;

/** Cells that hold one word of a list. */
public final class Choices<V> implements CellKind<V> {

  private final List<String> words;
  private final Map<String, V> values = new LinkedHashMap<>();

  /**
   * Words and what each stands for, in the order to show. Of several words for the same only the
   * first is shown; all are understood.
   */
  public Choices(Map<String, V> values) {
    var shown = new LinkedHashMap<V, String>();
    values.forEach(
        (word, value) -> {
          shown.putIfAbsent(value, word);
          this.values.put(fold(word), value);
        });
    this.words = List.copyOf(shown.values());
  }

  /** 是 and 否. */
  public static CellKind<Boolean> yesNo() {
    Map<String, Boolean> values = new LinkedHashMap<>();
    values.put("是", true);
    values.put("否", false);
    return new Choices<>(values);
  }

  @Override
  public V read(Cell cell) throws CellRefused {
    var word = cell.kind() == Cell.Kind.FLAG ? flag(cell.text()) : fold(Texts.written(cell));
    var value = values.get(word);
    if (value == null) {
      throw new CellRefused("import-cell-choice", cell.text(), String.join("、", words));
    }
    return value;
  }

  private static String flag(String text) {
    return "1".equals(text) ? "是" : "否";
  }

  private static String fold(String word) {
    return Blanks.strip(Texts.fold(word)).toUpperCase(Locale.ROOT);
  }

  @Override
  public String form() {
    return "import-form-choice";
  }

  @Override
  public List<String> choices() {
    return words;
  }
}
