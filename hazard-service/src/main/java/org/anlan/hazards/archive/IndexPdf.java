package org.anlan.hazards.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.anlan.hazards.archive.IndexText.Line;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Draws lines on pages of A4. The font comes along in the file, so that it is read decades from
 * now; a character that the font lacks shows as 〓, and stands in the data beside.
 */
final class IndexPdf {

  private static final String FONT = "/font/NotoSansSC-Regular-subset.ttf";
  private static final long SAME_ALWAYS = 1;
  private static final float MARGIN = 56;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float TEXT = 10.5f;
  private static final float HEADING = 14;
  private static final float FOOTER = 9;

  byte[] draw(List<Line> lines) throws IOException {
    try (var document = new PDDocument();
        var font = IndexPdf.class.getResourceAsStream(FONT)) {
      document.setDocumentId(SAME_ALWAYS); // otherwise made of the time
      var page = new Page(document, PDType0Font.load(document, font, true));
      for (var line : lines) {
        page.write(line);
      }
      page.close();
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** The lines as a paper of its own. */
  static byte[] of(List<Line> lines) {
    try {
      return new IndexPdf().draw(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Breaks a text where the line is full. */
  static List<String> wrap(String text, PDFont font, float size) throws IOException {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    float width = 0;
    for (int c : known(text, font).codePoints().toArray()) {
      float more = font.getStringWidth(Character.toString(c)) * size / 1000;
      if (width + more > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      line.appendCodePoint(c);
      width += more;
    }
    lines.add(line.toString());
    return lines;
  }

  private static String known(String text, PDFont font) {
    var known = new StringBuilder();
    text.strip()
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .forEach(c -> known.append(has(font, c) ? Character.toString(c) : "〓"));
    return known.toString();
  }

  private static boolean has(PDFont font, int c) {
    try {
      font.encode(Character.toString(c));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static final class Page {

    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream content;
    private float y;
    private int number;

    Page(PDDocument document, PDFont font) throws IOException {
      this.document = document;
      this.font = font;
      turn();
    }

    void write(Line line) throws IOException {
      float size = line.heading() ? HEADING : TEXT;
      if (line.heading()) {
        y -= size;
      }
      for (var text : wrap(line.text(), font, size)) {
        y -= size * 1.6f;
        if (y < MARGIN) {
          content.close();
          turn();
          y -= size * 1.6f;
        }
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(MARGIN, y);
        content.showText(text);
        content.endText();
      }
    }

    private void turn() throws IOException {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      content = new PDPageContentStream(document, page);
      y = PDRectangle.A4.getHeight() - MARGIN;
      number++;
      footer();
    }

    /** So that a sheet that has come loose is put back where it belongs. */
    private void footer() throws IOException {
      var text = "第 " + number + " 页";
      float width = font.getStringWidth(text) * FOOTER / 1000;
      content.beginText();
      content.setFont(font, FOOTER);
      content.newLineAtOffset((PDRectangle.A4.getWidth() - width) / 2, MARGIN / 2);
      content.showText(text);
      content.endText();
    }

    void close() throws IOException {
      content.close();
    }
  }
}
