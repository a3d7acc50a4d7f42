package org.anlan.servicekit.audit.verify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.anlan.servicekit.audit.record.AuditRecord;
import org.anlan.servicekit.audit.seal.Anchor;
import org.anlan.servicekit.audit.seal.Seal;
import org.anlan.servicekit.audit.verify.Finding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Compares three things nobody can change all at once: the records, the chain of seals over them,
 * and the anchors of that chain outside the database.
 *
 * <p>What happened after the last anchor is bound by the chain alone; whoever owns the database can
 * rewrite that last minute.
 */
final class AuditVerifier {

  /** Longer than any transaction takes from its audit record to its commit and seal. */
  private static final Duration SEALED_WITHIN = Duration.ofMinutes(10);

  /** The sealer is a fraction of a second behind; a restart of the service takes some more. */
  private static final Duration UNSEALED_AT_MOST = Duration.ofMinutes(1);

  private final Instant now;
  private final List<Finding> findings = new ArrayList<>();
  private final TreeMap<Long, List<Anchor>> anchors = new TreeMap<>();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private @Nullable Seal last;
  private long records;

  private AuditVerifier(List<Anchor> anchors, Instant now) {
    this.now = now;
    anchors.forEach(
        anchor ->
            this.anchors.computeIfAbsent(anchor.sequence(), s -> new ArrayList<>()).add(anchor));
  }

  /**
   * Reads the whole trail once.
   *
   * @param anchors only those whose signature was checked
   */
  static Report verify(Trail trail, List<Anchor> anchors, Instant now) throws SQLException {
    var verifier = new AuditVerifier(anchors, now);
    trail.seals(verifier::sealed);
    trail.unsealed(verifier::unsealed);
    verifier.mismatches();
    verifier.beyondTheEnd();
    return new Report(
        verifier.records,
        verifier.last == null ? 0 : verifier.last.sequence(),
        anchors.size(),
        List.copyOf(verifier.findings));
  }

  private void sealed(Seal seal, @Nullable AuditRecord record) {
    records++;
    follows(seal);
    last = seal;
    if (record == null) {
      find(Kind.DELETED, "record " + seal.recordPosition() + ", seal " + seal.sequence());
    } else {
      belongs(seal, record);
    }
    for (var anchor : anchors.getOrDefault(seal.sequence(), List.of())) {
      if (!HexFormat.of().formatHex(seal.chain()).equals(anchor.chain())) {
        find(Kind.REWRITTEN, "seal " + seal.sequence() + ", anchored at " + anchor.at());
      }
    }
  }

  private void follows(Seal seal) {
    var expected = last == null ? 1 : last.sequence() + 1;
    var previous = last == null ? Seal.origin() : last.chain();
    if (seal.sequence() != expected) {
      find(Kind.CHAIN_BROKEN, "seals " + expected + " to " + (seal.sequence() - 1) + " missing");
    } else if (!MessageDigest.isEqual(seal.previous(), previous)) {
      find(Kind.CHAIN_BROKEN, "seal " + seal.sequence() + " does not follow");
    }
    if (!seal.holds()) {
      find(Kind.CHAIN_BROKEN, "seal " + seal.sequence() + " does not hold");
    }
  }

  private void belongs(Seal seal, AuditRecord record) {
    var digest = record.digest();
    if (!MessageDigest.isEqual(digest, seal.recordDigest())) {
      mismatches.add(new Mismatch(seal.recordPosition(), hex(seal.recordDigest()), hex(digest)));
      return;
    }
    var distance = Duration.between(record.recordedAt(), seal.sealedAt()).abs();
    if (distance.compareTo(SEALED_WITHIN) > 0) {
      find(
          Kind.INSERTED,
          "record %d of %s, sealed %s"
              .formatted(seal.recordPosition(), record.recordedAt(), seal.sealedAt()));
    }
  }

  private void unsealed(long position, Instant recordedAt) {
    records++;
    if (Duration.between(recordedAt, now).abs().compareTo(UNSEALED_AT_MOST) > 0) {
      find(Kind.INSERTED, "record " + position + " of " + recordedAt + " has no seal");
    }
  }

  /** A record that carries what another seal names stands in that one's place. */
  private void mismatches() {
    Set<String> sealedDigests = new HashSet<>();
    mismatches.forEach(mismatch -> sealedDigests.add(mismatch.sealed()));
    for (var mismatch : mismatches) {
      find(
          sealedDigests.contains(mismatch.found()) ? Kind.REORDERED : Kind.CHANGED,
          "record " + mismatch.position());
    }
  }

  private void beyondTheEnd() {
    var end = last == null ? 0 : last.sequence();
    anchors
        .tailMap(end, false)
        .values()
        .forEach(
            beyond ->
                find(
                    Kind.TRUNCATED,
                    "ends at seal %d, seal %d was anchored at %s"
                        .formatted(end, beyond.getLast().sequence(), beyond.getLast().at())));
  }

  private void find(Kind kind, String where) {
    findings.add(new Finding(kind, where));
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  private record Mismatch(long position, String sealed, String found) {}

  /** The outcome. */
  record Report(long records, long seals, int anchors, List<Finding> findings) {

    @JsonProperty("clean")
    boolean isClean() {
      return findings.isEmpty();
    }
  }
}
