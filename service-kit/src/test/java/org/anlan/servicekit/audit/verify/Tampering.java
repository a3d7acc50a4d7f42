package org.anlan.servicekit.audit.verify;

import static org.anlan.servicekit.audit.verify.Finding.Kind.CHAIN_BROKEN;
import static org.anlan.servicekit.audit.verify.Finding.Kind.CHANGED;
import static org.anlan.servicekit.audit.verify.Finding.Kind.DELETED;
import static org.anlan.servicekit.audit.verify.Finding.Kind.INSERTED;
import static org.anlan.servicekit.audit.verify.Finding.Kind.REORDERED;
import static org.anlan.servicekit.audit.verify.Finding.Kind.REWRITTEN;
import static org.anlan.servicekit.audit.verify.Finding.Kind.TRUNCATED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.anlan.servicekit.audit.record.AuditRecord;
import org.anlan.servicekit.audit.record.AuditRecord.Actor;
import org.anlan.servicekit.audit.record.AuditRecord.Target;
import org.anlan.servicekit.audit.record.AuditRecords;
import org.anlan.servicekit.audit.seal.Seal;
import org.jspecify.annotations.Nullable;

/** What the owner of a database may do to the trail in it, and how that must show. */
enum Tampering {
  CHANGE_A_RECORD(
      CHANGED,
      (trail, random) ->
          trail.records.computeIfPresent(any(trail, random), (p, r) -> changed(r, random))),

  DELETE_A_RECORD(DELETED, (trail, random) -> trail.records.remove(any(trail, random))),

  DELETE_A_RECORD_WITH_ITS_SEAL(
      CHAIN_BROKEN,
      (trail, random) -> {
        var sequence = 1 + random.nextInt(trail.seals.size() - 1);
        trail.records.remove(trail.seals.remove((long) sequence).recordPosition());
      }),

  DELETE_A_RECORD_AND_CHAIN_THE_REST_ANEW(
      REWRITTEN,
      (trail, random) -> {
        var sequence = 1 + (long) random.nextInt(trail.seals.size() / 2);
        var rest = new ArrayList<>(trail.positionsFrom(sequence));
        trail.records.remove(rest.removeFirst());
        trail.chain(sequence, rest);
      }),

  DELETE_THE_LAST_RECORDS(
      DELETED, (trail, random) -> trail.records.tailMap(any(trail, random), true).clear()),

  CUT_OFF_THE_TAIL(
      TRUNCATED,
      (trail, random) -> {
        var from = any(trail, random);
        trail.records.tailMap(from, true).clear();
        trail.seals.tailMap(from, true).clear();
      }),

  INSERT_A_RECORD(
      INSERTED,
      (trail, random) -> trail.records.put(trail.records.lastKey() + 1, forged(trail, random))),

  INSERT_A_RECORD_AT_THE_END_AND_SEAL_IT(
      INSERTED,
      (trail, random) -> {
        var position = trail.records.lastKey() + 1;
        var record = forged(trail, random);
        trail.records.put(position, record);
        var last = trail.seals.lastEntry().getValue();
        var now = MemoryTrail.START.plusSeconds(100_000);
        trail.seals.put(
            last.sequence() + 1,
            Seal.of(last.sequence() + 1, position, record.digest(), last.chain(), now));
      }),

  INSERT_A_RECORD_AND_CHAIN_THE_REST_ANEW(
      REWRITTEN,
      (trail, random) -> {
        var sequence = any(trail, random);
        var position = trail.records.lastKey() + 1;
        trail.records.put(position, forged(trail, random));
        var rest = new ArrayList<>(trail.positionsFrom(sequence));
        rest.addFirst(position);
        trail.chain(sequence, rest);
      }),

  SWAP_TWO_RECORDS(
      REORDERED,
      (trail, random) -> {
        var one = any(trail, random);
        var other = anyOther(trail, random, one);
        var kept = trail.records.put(one, trail.records.get(other));
        trail.records.put(other, kept);
      }),

  SWAP_TWO_SEALS(
      CHAIN_BROKEN,
      (trail, random) -> {
        var one = any(trail, random);
        var other = anyOther(trail, random, one);
        var kept = trail.seals.get(one);
        trail.seals.put(one, at(one, trail.seals.get(other)));
        trail.seals.put(other, at(other, kept));
      }),

  SWAP_TWO_RECORDS_AND_CHAIN_ALL_ANEW(
      REWRITTEN,
      (trail, random) -> {
        var positions = new ArrayList<>(trail.positionsFrom(1));
        var one = any(trail, random);
        var other = anyOther(trail, random, one);
        Collections.swap(positions, (int) (one - 1), (int) (other - 1));
        trail.chain(1, positions);
      }),

  CHANGE_A_RECORD_AND_CHAIN_THE_REST_ANEW(
      REWRITTEN,
      (trail, random) -> {
        var sequence = any(trail, random);
        trail.records.computeIfPresent(
            trail.seals.get(sequence).recordPosition(), (p, r) -> changed(r, random));
        trail.chain(sequence, trail.positionsFrom(sequence));
      }),

  CHANGE_A_RECORD_AND_ITS_SEAL(
      CHAIN_BROKEN,
      (trail, random) -> {
        var seal = trail.seals.get(1 + (long) random.nextInt(trail.seals.size() - 1));
        var record = changed(trail.records.get(seal.recordPosition()), random);
        trail.records.put(seal.recordPosition(), record);
        trail.seals.put(
            seal.sequence(),
            Seal.of(
                seal.sequence(),
                seal.recordPosition(),
                record.digest(),
                seal.previous(),
                seal.sealedAt()));
      }),

  EMPTY_EVERYTHING(
      TRUNCATED,
      (trail, random) -> {
        trail.records.clear();
        trail.seals.clear();
      });

  private final Finding.Kind shows;
  private final BiConsumer<MemoryTrail, Random> deed;

  Tampering(Finding.Kind shows, BiConsumer<MemoryTrail, Random> deed) {
    this.shows = shows;
    this.deed = deed;
  }

  Finding.Kind shows() {
    return shows;
  }

  void of(MemoryTrail trail, Random random) {
    deed.accept(trail, random);
  }

  private static long any(MemoryTrail trail, Random random) {
    return 1 + random.nextInt(trail.seals.size());
  }

  private static long anyOther(MemoryTrail trail, Random random, long than) {
    return 1 + (than - 1 + 1 + random.nextInt(trail.seals.size() - 1)) % trail.seals.size();
  }

  private static Seal at(long sequence, Seal seal) {
    return new Seal(
        sequence,
        seal.recordPosition(),
        seal.recordDigest(),
        seal.previous(),
        seal.sealedAt(),
        seal.chain());
  }

  private static AuditRecord forged(MemoryTrail trail, Random random) {
    return AuditRecords.changed(
        1_000_000 + random.nextInt(1_000), MemoryTrail.START.plusSeconds(random.nextInt(1_000)));
  }

  /** Another value in one field. */
  private static AuditRecord changed(AuditRecord r, Random random) {
    var a = r.actor();
    var actor =
        switch (random.nextInt(10)) {
          case 0 -> new Actor(a.id() + "x", a.name(), a.organization(), a.roles(), a.scope());
          case 1 -> new Actor(a.id(), null, a.organization(), a.roles(), a.scope());
          case 2 -> new Actor(a.id(), a.name(), "610926-YJ", a.roles(), a.scope());
          case 3 -> new Actor(a.id(), a.name(), a.organization(), List.of(), a.scope());
          case 4 -> new Actor(a.id(), a.name(), a.organization(), a.roles(), "PUBLIC");
          default -> a;
        };
    if (!actor.equals(a)) {
      return with(r, r.id(), r.recordedAt(), actor, r.action(), r.target(), r.data());
    }
    return switch (random.nextInt(6)) {
      case 0 -> with(r, UUID.randomUUID(), r.recordedAt(), a, r.action(), r.target(), r.data());
      case 1 ->
          with(
              r,
              r.id(),
              r.recordedAt().plusNanos(1_000L * (1 + random.nextInt(1_000_000))),
              a,
              r.action(),
              r.target(),
              r.data());
      case 2 -> with(r, r.id(), r.recordedAt(), a, "denied", r.target(), r.data());
      case 3 -> with(r, r.id(), r.recordedAt(), a, r.action(), Target.NONE, r.data());
      case 4 -> with(r, r.id(), r.recordedAt(), a, r.action(), r.target(), r.data() + " ");
      default -> with(r, r.id(), r.recordedAt(), a, r.action(), r.target(), null);
    };
  }

  private static AuditRecord with(
      AuditRecord r,
      UUID id,
      Instant at,
      Actor actor,
      String action,
      Target target,
      @Nullable String data) {
    return new AuditRecord(id, at, actor, action, target, r.outcome(), r.origin(), data);
  }
}
