package org.anlan.servicekit.audit.verify;

import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.anlan.servicekit.audit.record.AuditRecord;
import org.anlan.servicekit.audit.record.AuditRecords;
import org.anlan.servicekit.audit.seal.Anchor;
import org.anlan.servicekit.audit.seal.Seal;

/** A trail that whoever owns its database can do anything with. */
final class MemoryTrail implements Trail {

  static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

  final TreeMap<Long, AuditRecord> records = new TreeMap<>();
  final TreeMap<Long, Seal> seals = new TreeMap<>();

  /** A trail as it should be: a record a second, sealed at once. */
  static MemoryTrail of(int size) {
    var trail = new MemoryTrail();
    for (int i = 1; i <= size; i++) {
      trail.records.put((long) i, AuditRecords.changed(i, START.plusSeconds(i)));
    }
    trail.chain(1, List.copyOf(trail.records.keySet()));
    return trail;
  }

  MemoryTrail copy() {
    var copy = new MemoryTrail();
    copy.records.putAll(records);
    copy.seals.putAll(seals);
    return copy;
  }

  /** What stood outside the database by then; the signature is not looked at here. */
  List<Anchor> anchors(long... sequences) {
    return LongStream.of(sequences)
        .mapToObj(
            s ->
                new Anchor(
                    "trail", s, HexFormat.of().formatHex(seals.get(s).chain()), "then", "", ""))
        .toList();
  }

  /** Seals these positions in this order from that number on, as the owner could. */
  void chain(long from, List<Long> positions) {
    seals.tailMap(from, true).clear();
    var sequence = from;
    for (var position : positions) {
      var previous = sequence == 1 ? Seal.origin() : seals.get(sequence - 1).chain();
      var record = records.get(position);
      seals.put(
          sequence,
          Seal.of(
              sequence, position, record.digest(), previous, record.recordedAt().plusMillis(50)));
      sequence++;
    }
  }

  /** The positions in the order of their seals, from that number on. */
  List<Long> positionsFrom(long sequence) {
    return seals.tailMap(sequence, true).values().stream().map(Seal::recordPosition).toList();
  }

  @Override
  public void seals(Sealed visitor) {
    seals.values().forEach(seal -> visitor.visit(seal, records.get(seal.recordPosition())));
  }

  @Override
  public void unsealed(Unsealed visitor) {
    var sealed = new HashSet<>(positionsFrom(1));
    records.forEach(
        (position, record) -> {
          if (!sealed.contains(position)) {
            visitor.visit(position, record.recordedAt());
          }
        });
  }
}
