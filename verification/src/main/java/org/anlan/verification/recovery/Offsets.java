package org.anlan.verification.recovery;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The offsets that the records of an archived topic had: compaction leaves gaps between them. */
final class Offsets {

  private final Map<Integer, TreeMap<Long, Long>> numbers = new HashMap<>();

  private Offsets() {}

  static Offsets of(ArchivedTopic topic) throws IOException {
    var offsets = new Offsets();
    topic.read(record -> offsets.add(record.partition(), record.offset()));
    return offsets;
  }

  private void add(int partition, long offset) {
    var known = numbers.computeIfAbsent(partition, p -> new TreeMap<>());
    known.put(offset, (long) known.size());
  }

  /** How many records of a partition stood before that offset: the offset it has today. */
  long before(int partition, long offset) {
    var known = numbers.getOrDefault(partition, new TreeMap<>());
    var at = known.ceilingEntry(offset);
    return at == null ? known.size() : at.getValue();
  }
}
