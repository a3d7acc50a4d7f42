package org.anlan.servicekit.audit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.servicekit.audit.record.AuditRecord.Actor;
import org.anlan.servicekit.audit.record.AuditRecord.Origin;
import org.anlan.servicekit.audit.record.AuditRecord.Target;
import org.junit.jupiter.api.Test;

class AuditDigestTest {

  private static final UUID ID = UUID.fromString("0b0e1c2d-0000-4000-8000-000000000001");
  private static final Instant AT = Instant.parse("2026-11-21T08:00:00.123456Z");
  private static final Actor ACTOR =
      new Actor("u1", "王安", "610926-YJ", List.of("department", "auditor"), "department:610926-YJ");
  private static final Target TARGET = new Target("hazard", ID);
  private static final Origin ORIGIN = new Origin("trace", "127.0.0.1");

  @Test
  void isTheSameForEver() {
    var digest = record("{\"a\":1}").digest();

    assertThat(HexFormat.of().formatHex(digest))
        .as("a changed digest makes every trail written so far look forged")
        .isEqualTo("d4dd0dd1a19966415ba77a838d7c1ba9ea2a8497d6b015a50ce0930494ed1366");
  }

  @Test
  void coversEveryField() {
    var variants =
        Stream.of(
            record("{}"),
            record("{ }"),
            record(null),
            new AuditRecord(new UUID(0, 1), AT, ACTOR, "a", TARGET, "o", ORIGIN, "{}"),
            new AuditRecord(ID, AT.plusNanos(1000), ACTOR, "a", TARGET, "o", ORIGIN, "{}"),
            new AuditRecord(ID, AT, ACTOR, "b", TARGET, "o", ORIGIN, "{}"),
            new AuditRecord(ID, AT, ACTOR, "ao", TARGET, "", ORIGIN, "{}"),
            new AuditRecord(ID, AT, ACTOR, "a", Target.NONE, "o", ORIGIN, "{}"),
            new AuditRecord(ID, AT, ACTOR, "a", new Target("x", ID), "o", ORIGIN, "{}"),
            new AuditRecord(ID, AT, ACTOR, "a", TARGET, "p", ORIGIN, "{}"),
            new AuditRecord(ID, AT, ACTOR, "a", TARGET, "o", Origin.UNKNOWN, "{}"),
            new AuditRecord(ID, AT, ACTOR, "a", TARGET, "o", new Origin("trace", null), "{}"),
            by("u2", "王安", "610926-YJ", List.of("department", "auditor"), "s"),
            by("u1", "王", "610926-YJ", List.of("department", "auditor"), "s"),
            by("u1", "王安", null, List.of("department", "auditor"), "s"),
            by("u1", "王安", "610926-YJ", List.of("departmentauditor"), "s"),
            by("u1", "王安", "610926-YJ", List.of(), "s"),
            by("u1", "王安", "610926-YJ", null, "s"),
            by("u1", "王安", "610926-YJ", List.of("department", "auditor"), null));

    Set<String> digests =
        variants.map(v -> HexFormat.of().formatHex(v.digest())).collect(Collectors.toSet());

    assertThat(digests).hasSize(19);
  }

  @Test
  void doesNotDependOnWhatTheDatabaseCannotKeep() {
    var fine = new AuditRecord(ID, AT.plusNanos(999), ACTOR, "a", TARGET, "o", ORIGIN, "{}");

    assertThat(fine.digest()).isEqualTo(record("{}").digest());
  }

  private static AuditRecord record(String data) {
    return new AuditRecord(ID, AT, ACTOR, "a", TARGET, "o", ORIGIN, data);
  }

  private static AuditRecord by(
      String id, String name, String organization, List<String> roles, String scope) {
    var actor = new Actor(id, name, organization, roles, scope);
    return new AuditRecord(ID, AT, actor, "a", TARGET, "o", ORIGIN, "{}");
  }
}
