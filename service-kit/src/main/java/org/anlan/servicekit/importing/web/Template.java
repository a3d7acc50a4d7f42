package org.anlan.servicekit.importing.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.problem.ProblemTexts;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The empty workbook of a ledger: its header, lists to choose from, code columns that stay text,
 * and a sheet that explains each column. The examples stand there, so that nobody imports them.
 */
final class Template {

  private static final int ROWS = 10_000;

  private final Ledger<?> ledger;
  private final Locale language;

  Template(Ledger<?> ledger, Locale language) {
    this.ledger = ledger;
    this.language = language;
  }

  void write(OutputStream out) throws IOException {
    try (var book = new Workbook(out, "Anlan", "1.0")) {
      var data = book.newWorksheet(ledger.title());
      var guide = book.newWorksheet(text("import-guide"));
      var lists = book.newWorksheet("lists");
      lists.setVisibilityState(VisibilityState.VERY_HIDDEN);
      data.freezePane(0, 1);
      guideHead(guide);
      for (int i = 0; i < ledger.columns().size(); i++) {
        var column = ledger.columns().get(i);
        head(data, i, column);
        guide(guide, i + 1, column);
        if (!column.isSeveral()) { // a list of choices admits one word only
          choices(data, lists, i, column.choices());
        }
      }
    }
  }

  private static void head(Worksheet sheet, int at, Column<?> column) {
    sheet.value(0, at, column.header());
    var style = sheet.style(0, at).bold();
    if (column.isRequired()) {
      style.fontColor("C00000");
    }
    style.set();
    sheet.width(at, Math.max(12, column.header().length() * 2.5));
    if (column.isText()) {
      sheet.style(at).format("@").set();
    }
  }

  private static void choices(Worksheet data, Worksheet lists, int at, List<String> choices) {
    if (choices.isEmpty()) {
      return;
    }
    for (int row = 0; row < choices.size(); row++) {
      lists.value(row, at, choices.get(row));
    }
    data.range(1, at, ROWS, at)
        .validateWithList(lists.range(0, at, choices.size() - 1, at))
        .allowBlank(true)
        .showErrorMessage(true)
        .errorStyle(DataValidationErrorStyle.STOP);
  }

  private void guideHead(Worksheet guide) {
    var heads = List.of("column", "required", "form", "meaning", "example");
    for (int i = 0; i < heads.size(); i++) {
      guide.value(0, i, text("import-guide-" + heads.get(i)));
      guide.style(0, i).bold().set();
      guide.width(i, List.of(20, 8, 44, 60, 28).get(i));
    }
    guide.freezePane(0, 1);
  }

  private void guide(Worksheet guide, int row, Column<?> column) {
    var note = column.note();
    guide.value(row, 0, column.header());
    guide.value(row, 1, text(column.isRequired() ? "import-yes" : "import-no"));
    guide.value(row, 2, form(column));
    guide.value(row, 3, language.equals(Locale.ENGLISH) ? note.english() : note.chinese());
    guide.value(row, 4, note.example());
    Stream.of(2, 3).forEach(at -> guide.style(row, at).wrapText(true).set());
  }

  private String form(Column<?> column) {
    var form = ProblemTexts.of(column.form(), language, String.join("、", column.choices()));
    return column.isSeveral() ? form + "; " + text("import-form-several") : form;
  }

  private String text(String code) {
    return ProblemTexts.of(code, language);
  }
}
