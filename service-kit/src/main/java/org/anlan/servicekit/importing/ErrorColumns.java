package org.anlan.servicekit.importing;

import java.util.List;
import java.util.Locale;
import org.anlan.servicekit.importing.sheet.Blanks;
import org.anlan.servicekit.importing.sheet.SheetRow;
import org.anlan.servicekit.problem.ProblemTexts;

/**
 * The two columns that an error workbook has behind those of the file: the number of the row and
 * what is wrong with it. Sent again with the workbook, they are ours and nobody's mistake.
 */
public final class ErrorColumns {

  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  private ErrorColumns() {}

  /** Their headers in a language. */
  public static List<String> headers(Locale language) {
    return List.of(
        ProblemTexts.of("import-errors-row", language),
        ProblemTexts.of("import-errors-reason", language));
  }

  /** A header without these two at its end, in whichever language they are. */
  static SheetRow without(SheetRow header) {
    int end = header.cells().size();
    while (end > 0 && text(header, end - 1).isEmpty()) {
      end--;
    }
    int start = end - 2;
    if (start < 0) {
      return header;
    }
    var last = List.of(text(header, start), text(header, start + 1));
    return LANGUAGES.stream().anyMatch(language -> headers(language).equals(last))
        ? new SheetRow(header.number(), header.cells().subList(0, start))
        : header;
  }

  private static String text(SheetRow header, int column) {
    return Blanks.trim(header.cell(column).text());
  }
}
