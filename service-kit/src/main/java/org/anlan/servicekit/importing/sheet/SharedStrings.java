package org.anlan.servicekit.importing.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.anlan.servicekit.importing.sheet.FileRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a workbook keeps once and refers to by number. They stay outside the heap, in a
 * file that has no name any more: a large ledger has half a million of them.
 */
final class SharedStrings implements AutoCloseable {

  private final Arena arena = Arena.ofShared();
  private MemorySegment texts = MemorySegment.NULL;

  /** Where each text ends. */
  private long[] ends = new long[1024];

  private int count;

  private SharedStrings() {}

  static SharedStrings read(@Nullable XmlPart part) throws IOException {
    var strings = new SharedStrings();
    if (part != null) {
      var file = Files.createTempFile("texts", null);
      try {
        strings.spill(part, file);
      } finally {
        Files.delete(file);
      }
    }
    return strings;
  }

  private void spill(XmlPart part, Path file) throws IOException {
    var text = new StringBuilder();
    long end = 0;
    try (part;
        var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      while (part.next()) {
        if (part.starts("t")) {
          part.appendText(text);
        } else if (part.starts("rPh")) {
          part.skip("rPh");
        } else if (part.ends("si")) {
          var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
          out.write(bytes);
          end += bytes.length;
          add(end);
          text.setLength(0);
        }
      }
    }
    try (var channel = FileChannel.open(file)) {
      texts = channel.map(MapMode.READ_ONLY, 0, end, arena);
    }
  }

  private void add(long end) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = end;
  }

  /** The text of a number as a cell writes it. */
  String get(String number, int row) {
    int index = index(number);
    if (index < 0 || index >= count) {
      throw new FileRefused(Reason.BROKEN, row);
    }
    long start = index == 0 ? 0 : ends[index - 1];
    var bytes = texts.asSlice(start, ends[index] - start).toArray(ValueLayout.JAVA_BYTE);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int index(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}
