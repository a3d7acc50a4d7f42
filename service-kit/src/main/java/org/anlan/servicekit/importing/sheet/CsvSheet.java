package org.anlan.servicekit.importing.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.anlan.servicekit.importing.sheet.FileRefused.Reason;
import org.jspecify.annotations.Nullable;

/** A csv text; separated by commas, or by tabs where the first line has these and no comma. */
final class CsvSheet implements SheetReader {

  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final SheetLimits limits;
  private int number;

  private CsvSheet(CsvReader<CsvRecord> csv, SheetLimits limits) {
    this.csv = csv;
    this.records = csv.iterator();
    this.limits = limits;
  }

  static CsvSheet open(Path path, SheetLimits limits) throws IOException {
    var charset = CsvCharset.of(path);
    var text = reader(path, charset);
    var csv =
        CsvReader.builder()
            .fieldSeparator(separator(path, charset))
            .skipEmptyLines(false) // a row keeps the number that a spreadsheet shows
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(limits.columns() * 1024)
            .ofCsvRecord(text);
    return new CsvSheet(csv, limits);
  }

  private static BufferedReader reader(Path path, Charset charset) throws IOException {
    var text = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
    text.mark(1);
    if (text.read() != '\ufeff') {
      text.reset();
    }
    return text;
  }

  private static String separator(Path path, Charset charset) throws IOException {
    try (var text = reader(path, charset)) {
      var start = new char[4096];
      int length = Math.max(0, text.read(start));
      var line = new String(start, 0, length).lines().findFirst().orElse("");
      return line.indexOf('\t') >= 0 && line.indexOf(',') < 0 ? "\t" : ",";
    }
  }

  @Override
  public @Nullable SheetRow next() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      number++;
      var fields = records.next().getFields();
      if (fields.size() > limits.columns()) {
        throw new FileRefused(Reason.TOO_LONG, limits.rows(), limits.columns());
      }
      return new SheetRow(number, cells(fields));
    } catch (CsvParseException e) {
      throw new FileRefused(Reason.BROKEN, number + 1);
    }
  }

  private List<Cell> cells(List<String> fields) {
    return fields.stream().map(this::cell).toList();
  }

  private Cell cell(String text) {
    if (text.length() > SheetLimits.CELL) {
      throw new FileRefused(Reason.BROKEN, number);
    }
    return text.isEmpty() ? Cell.BLANK : new Cell(Cell.Kind.TEXT, text);
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
