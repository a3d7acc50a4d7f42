package org.anlan.servicekit.importing.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anlan.servicekit.importing.sheet.Blanks;
import org.anlan.servicekit.importing.sheet.Cell;

/** Cells that hold several values, separated by a semicolon of either width. */
public record Several<T>(CellKind<T> one) implements CellKind<List<T>> {

  private static final Pattern SEPARATOR = Pattern.compile("[;；]");
  private static final int MOST = 200;

  @Override
  public List<T> read(Cell cell) throws CellRefused {
    Set<T> values = new LinkedHashSet<>();
    for (var part : SEPARATOR.split(cell.text())) {
      if (!Blanks.trim(part).isEmpty()) {
        values.add(one.read(new Cell(cell.kind(), part)));
      }
    }
    if (values.isEmpty() || values.size() > MOST) {
      throw new CellRefused("import-cell-several", MOST);
    }
    return List.copyOf(values);
  }

  @Override
  public String form() {
    return one.form();
  }

  @Override
  public List<String> choices() {
    return one.choices();
  }

  @Override
  public boolean isText() {
    return true;
  }
}
