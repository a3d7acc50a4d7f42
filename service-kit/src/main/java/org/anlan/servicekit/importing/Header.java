package org.anlan.servicekit.importing;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anlan.servicekit.importing.cell.CellRefused;
import org.anlan.servicekit.importing.cell.Numbers;
import org.anlan.servicekit.importing.cell.Texts;
import org.anlan.servicekit.importing.sheet.Blanks;
import org.anlan.servicekit.importing.sheet.Cell;
import org.anlan.servicekit.importing.sheet.SheetReader;
import org.anlan.servicekit.importing.sheet.SheetRow;

/** The header of a file: which column stands where, and what nobody knows. */
public final class Header {

  /** Titles and notes of those who keep the ledger may stand above it. */
  private static final int LATEST = 10;

  /** An annotation such as {@code (是/否)}, or the asterisk of a required column. */
  private static final Pattern DECORATION = Pattern.compile("\\([^()]*\\)$|\\*");

  private final SheetRow row;
  private final boolean hasErrorColumns;
  private final Map<Column<?>, Integer> positions;
  private final List<String> unknown;

  private Header(
      SheetRow row,
      boolean hasErrorColumns,
      Map<Column<?>, Integer> positions,
      List<String> unknown) {
    this.row = row;
    this.hasErrorColumns = hasErrorColumns;
    this.positions = positions;
    this.unknown = unknown;
  }

  /** Reads on to the header and matches it; refuses missing and repeated columns, all at once. */
  public static Header find(SheetReader sheet, List<Column<?>> columns) throws HeaderRefused {
    Map<String, Column<?>> known = new LinkedHashMap<>();
    columns.forEach(column -> known.put(fold(column.header()), column));
    SheetRow best = null;
    long most = 0;
    for (int i = 0; i < LATEST; i++) {
      var row = sheet.next();
      if (row == null) {
        break;
      }
      long matches = row.cells().stream().filter(c -> known.containsKey(fold(c.text()))).count();
      if (matches >= Math.min(2, columns.size())) {
        return match(row, known);
      }
      if (best == null && !row.isBlank() || matches > most) {
        best = row;
        most = matches;
      }
    }
    return match(best == null ? new SheetRow(1, List.of()) : best, known);
  }

  private static Header match(SheetRow found, Map<String, Column<?>> known) throws HeaderRefused {
    var row = ErrorColumns.without(found);
    Map<Column<?>, Integer> positions = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      var text = Blanks.trim(row.cell(i).text());
      var column = known.get(fold(text));
      if (column == null) {
        if (!text.isEmpty()) {
          unknown.add(text);
        }
      } else if (positions.putIfAbsent(column, i) != null) {
        reasons.add(Reason.of(column.header(), "import-column-twice"));
      }
    }
    known.values().stream()
        .filter(column -> column.isRequired() && !positions.containsKey(column))
        .map(column -> Reason.of(column.header(), "import-column-missing"))
        .forEach(reasons::add);
    if (!reasons.isEmpty()) {
      throw new HeaderRefused(reasons);
    }
    return new Header(row, row.cells().size() < found.cells().size(), positions, unknown);
  }

  private static String fold(String header) {
    var text = Blanks.strip(Texts.fold(header));
    return DECORATION.matcher(text).replaceAll("");
  }

  /** Headers of the file that are no column of the ledger; their cells are not looked at. */
  public List<String> unknown() {
    return unknown;
  }

  /** Whether a row says nothing but what an error workbook says of it, if it says anything. */
  public boolean isBlank(SheetRow cells) {
    for (int i = 0; i < cells.cells().size(); i++) {
      boolean ours = hasErrorColumns && i >= row.cells().size() && i < row.cells().size() + 2;
      if (!ours && !cells.cell(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** All headers as the file has them, in their places. */
  public List<String> texts() {
    return row.cells().stream().map(cell -> Blanks.trim(cell.text())).toList();
  }

  /** What the cells of a row mean; whatever cannot be understood is refused, all at once. */
  public Row read(SheetRow cells) {
    Map<Column<?>, Object> values = new HashMap<>();
    List<Reason> refused = new ArrayList<>();
    positions.forEach(
        (column, position) -> {
          try {
            var value = column.read(cells.cell(position));
            if (value != null) {
              values.put(column, value);
            }
          } catch (CellRefused e) {
            refused.add(Reason.of(column.header(), e.code(), e.arguments()));
          }
        });
    return new Row(cells.number(), values, refused);
  }

  /** The cells as a person would see them; what is kept of a row that is refused. */
  public List<String> shown(SheetRow cells, Row row) {
    Map<Integer, Object> days = new HashMap<>();
    positions.forEach(
        (column, position) -> {
          if (row.find(column) instanceof Temporal day) {
            days.put(position, day);
          }
        });
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < cells.cells().size(); i++) {
      var cell = cells.cell(i);
      var day = cell.kind() == Cell.Kind.NUMBER ? days.get(i) : null;
      shown.add(day == null ? Numbers.shown(cell) : day.toString().replace('T', ' '));
    }
    return shown;
  }
}
