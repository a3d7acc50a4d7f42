package org.anlan.images.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a program or library of Linux says about itself: its processor, who loads it, and which
 * libraries it cannot do without. Read by ourselves, because the file may be of a processor that
 * this machine cannot run.
 */
record ElfFile(int machine, @Nullable String interpreter, List<String> needed) {

  private static final int MAGIC = 0x464c457f;
  private static final int CLASS_64_LITTLE_ENDIAN = 0x0102;

  private static final int LOAD = 1;
  private static final int DYNAMIC = 2;
  private static final int INTERPRETER = 3;

  private static final int NEEDED = 1;
  private static final int STRINGS = 5;

  /** Empty for whatever is no 64-bit program or library. */
  static Optional<ElfFile> read(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      if (channel.size() < 64) {
        return Optional.empty();
      }
      var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      var known = bytes.getInt(0) == MAGIC && bytes.getShort(4) == CLASS_64_LITTLE_ENDIAN;
      return known ? Optional.of(read(bytes)) : Optional.empty();
    }
  }

  private static ElfFile read(ByteBuffer bytes) {
    var segments = segments(bytes);
    String interpreter = null;
    var needed = List.<String>of();
    for (var segment : segments) {
      switch (segment.type()) {
        case INTERPRETER -> interpreter = text(bytes, segment.offset());
        case DYNAMIC -> needed = needed(bytes, segment, segments);
        default -> {} // what is loaded where does not matter here
      }
    }
    return new ElfFile(bytes.getShort(18), interpreter, needed);
  }

  private static List<Segment> segments(ByteBuffer bytes) {
    var table = Math.toIntExact(bytes.getLong(32));
    var size = bytes.getShort(54);
    var segments = new ArrayList<Segment>();
    for (var i = 0; i < bytes.getShort(56); i++) {
      var at = table + i * size;
      segments.add(
          new Segment(
              bytes.getInt(at),
              Math.toIntExact(bytes.getLong(at + 8)),
              bytes.getLong(at + 16),
              bytes.getLong(at + 32)));
    }
    return segments;
  }

  private static List<String> needed(ByteBuffer bytes, Segment dynamic, List<Segment> segments) {
    var names = new ArrayList<Long>();
    long strings = 0;
    for (var at = dynamic.offset(); at < dynamic.offset() + dynamic.length(); at += 16) {
      var tag = bytes.getLong(at);
      var value = bytes.getLong(at + 8);
      if (tag == NEEDED) {
        names.add(value);
      } else if (tag == STRINGS) {
        strings = value;
      }
    }
    var table = inFile(strings, segments);
    return names.stream().map(name -> text(bytes, Math.toIntExact(table + name))).toList();
  }

  private static long inFile(long address, List<Segment> segments) {
    return segments.stream()
        .filter(s -> s.type() == LOAD && s.contains(address))
        .mapToLong(s -> address - s.address() + s.offset())
        .findFirst()
        .orElse(address);
  }

  private static String text(ByteBuffer bytes, int offset) {
    var end = offset;
    while (bytes.get(end) != 0) {
      end++;
    }
    var text = new byte[end - offset];
    bytes.get(offset, text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private record Segment(int type, int offset, long address, long length) {

    boolean contains(long wanted) {
      return wanted >= address && wanted < address + length;
    }
  }
}
