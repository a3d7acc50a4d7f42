package org.anlan.servicekit.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.servicekit.importing.cell.CellKind;
import org.anlan.servicekit.importing.cell.CellRefused;
import org.anlan.servicekit.importing.cell.Choices;
import org.anlan.servicekit.importing.cell.Days;
import org.anlan.servicekit.importing.cell.Moments;
import org.anlan.servicekit.importing.cell.Numbers;
import org.anlan.servicekit.importing.cell.Several;
import org.anlan.servicekit.importing.cell.Texts;
import org.anlan.servicekit.importing.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A column of a ledger: its header, what its cells may hold, and what the template says about it.
 * Optional until {@link #required()}. Columns are constants of the ledger and compared by identity.
 */
public final class Column<T> {

  private final String header;
  private final CellKind<T> kind;
  private final boolean required;
  private final Note note;

  private Column(String header, CellKind<T> kind, boolean required, Note note) {
    this.header = header;
    this.kind = kind;
    this.required = required;
    this.note = note;
  }

  private static <T> Column<T> of(String header, CellKind<T> kind) {
    return new Column<>(header, kind, false, new Note("", "", ""));
  }

  /** Words, kept as they are, at most so many characters. */
  public static Column<String> text(String header, int longest) {
    return of(header, Texts.words(longest));
  }

  /** A code or number of something: no blanks in it, full-width characters become ordinary ones. */
  public static Column<String> code(String header) {
    return of(header, Texts.code());
  }

  /** A day; see {@link Days} for the ways to write one. */
  public static Column<LocalDate> day(String header) {
    return of(header, new Days());
  }

  /** A day and a time of day, in the county's own time. */
  public static Column<LocalDateTime> moment(String header) {
    return of(header, new Moments());
  }

  /** A whole number within bounds; "约30" is none. */
  public static Column<Integer> wholeNumber(String header, int least, int most) {
    return of(header, Numbers.whole(least, most));
  }

  /** A decimal number within bounds, with at most so many digits after the point. */
  public static Column<BigDecimal> decimal(String header, int scale, long least, long most) {
    return of(header, Numbers.decimal(scale, BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
  }

  /** Money in yuan, never negative. */
  public static Column<BigDecimal> yuan(String header) {
    return decimal(header, 2, 0, 99_999_999_999_999L);
  }

  /** 是 or 否. */
  public static Column<Boolean> yesNo(String header) {
    return of(header, Choices.yesNo());
  }

  /** One of a list of words, each standing for a value. Give the map in the order to show. */
  public static <V> Column<V> oneOf(String header, Map<String, V> values) {
    return of(header, new Choices<>(new LinkedHashMap<>(values)));
  }

  /** One of a list of words. */
  public static Column<String> oneOf(String header, String... words) {
    Map<String, String> values = new LinkedHashMap<>();
    Arrays.stream(words).forEach(word -> values.put(word, word));
    return oneOf(header, values);
  }

  /**
   * The same, several of them separated by {@code ;}. Never holds an empty list: that is no value.
   */
  public Column<List<T>> several() {
    return new Column<>(header, new Several<>(kind), required, note);
  }

  /** The same, and a row without it is refused. */
  public Column<T> required() {
    return new Column<>(header, kind, true, note);
  }

  /** The same, with an explanation for the template. */
  public Column<T> meaning(String chinese, String english) {
    return new Column<>(header, kind, required, new Note(chinese, english, note.example()));
  }

  /** The same, with an example for the template. */
  public Column<T> example(String example) {
    return new Column<>(header, kind, required, new Note(note.chinese(), note.english(), example));
  }

  /** The text at its head. */
  public String header() {
    return header;
  }

  /** Whether no row goes without it. */
  public boolean isRequired() {
    return required;
  }

  /** The code of the text that says what its cells may hold. */
  public String form() {
    return kind.form();
  }

  /** The words to choose from; empty where the cells are free. */
  public List<String> choices() {
    return kind.choices();
  }

  /** Whether a cell may hold several values. */
  public boolean isSeveral() {
    return kind instanceof Several;
  }

  /** Whether the template has to keep spreadsheet programs from taking its cells for numbers. */
  public boolean isText() {
    return kind.isText();
  }

  /** What the template says about it. */
  public Note note() {
    return note;
  }

  /** What the cell says; null where it is blank. */
  @Nullable T read(Cell cell) throws CellRefused {
    if (cell.kind() == Cell.Kind.FAULT) {
      throw new CellRefused("import-cell-fault", cell.text());
    }
    if (cell.isBlank()) {
      if (required) {
        throw new CellRefused("import-cell-required");
      }
      return null;
    }
    return kind.read(cell);
  }

  @Override
  public String toString() {
    return header;
  }

  /** An explanation in both languages and an example; each may be empty. */
  public record Note(String chinese, String english, String example) {}
}
