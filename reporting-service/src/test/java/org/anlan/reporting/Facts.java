package org.anlan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.event.Fact;
import org.jspecify.annotations.Nullable;

/** Facts as the other services tell them. */
public final class Facts {

  /** The first town of the county. */
  public static final String TOWN_A = "610926100";

  /** The second one. */
  public static final String TOWN_B = "610926101";

  /** The emergency bureau. */
  public static final String EMERGENCY = "610926-YJ";

  /** The housing bureau. */
  public static final String HOUSING = "610926-ZJ";

  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

  private Facts() {}

  /** A general hazard of town A under the emergency bureau, found on that day. */
  public static Record hazard(LocalDate foundOn) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("number", "YH-610926-2026-000001");
    fields.put("level", "GENERAL");
    fields.put("status", "REGISTERED");
    fields.put("source", "TOWNSHIP");
    fields.put("countyCode", "610926");
    fields.put("townshipCode", TOWN_A);
    fields.put("departmentCode", EMERGENCY);
    fields.put("sectorCodes", List.of("GM"));
    fields.put("foundOn", foundOn.toString());
    fields.put("campaigns", List.of());
    fields.put("imported", false);
    return new Record("hazard", "hazardId", UUID.randomUUID(), fields, 0);
  }

  /** An enterprise of town A under the emergency bureau. */
  public static Record enterprise(LocalDate registeredOn) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("number", "QY-610926-2026-000001");
    fields.put("name", "平利县某某有限公司");
    fields.put("kind", "COMPANY");
    fields.put("countyCode", "610926");
    fields.put("townshipCode", TOWN_A);
    fields.put("departmentCode", EMERGENCY);
    fields.put("departmentCodes", List.of(EMERGENCY));
    fields.put("sectorCodes", List.of("GM"));
    fields.put("status", "OPERATING");
    fields.put("keyYears", List.of());
    fields.put("location", Map.of("lon", 109.36, "lat", 32.39));
    fields.put("registeredOn", registeredOn.toString());
    return new Record("enterprise-card", "enterpriseId", UUID.randomUUID(), fields, 0);
  }

  /** A report from the public in town A, at noon of that day. */
  public static Record report(LocalDate receivedOn) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("number", "XS-610926-2026-000001");
    fields.put("source", "PUBLIC");
    fields.put("status", "SUBMITTED");
    fields.put("countyCode", "610926");
    fields.put("townshipCode", TOWN_A);
    fields.put("submittedAt", receivedOn + "T04:00:00Z");
    return new Record("clue", "clueId", UUID.randomUUID(), fields, 0);
  }

  /** Somebody sits in the unit from that day on. */
  public static Fact posted(UUID link, UUID person, UUID unit, LocalDate from) {
    return posting("posted", link, person, unit, from, null);
  }

  /** They no longer do after the last day. */
  public static Fact withdrawn(UUID link, UUID person, UUID unit, LocalDate from, LocalDate to) {
    return posting("withdrawn", link, person, unit, from, to);
  }

  private static Fact posting(
      String verb, UUID link, UUID person, UUID unit, LocalDate from, @Nullable LocalDate to) {
    var data = new LinkedHashMap<String, Object>();
    data.put("linkId", link);
    data.put("number", "LX-610926-2026-000001");
    data.put("kind", "RESIDENT_SUPERVISOR");
    data.put("personKey", person);
    data.put("enterpriseId", unit);
    data.put("from", from.toString());
    data.put("to", to == null ? null : to.toString());
    return new Fact(
        UUID.randomUUID(),
        "/enterprise-registry",
        "org.anlan.supervisor.%s.v1".formatted(verb),
        link,
        BEGIN,
        Deliveries.json(data));
  }

  /** An entry of the directory. */
  public static Fact named(String kind, String code, String name) {
    var data =
        Deliveries.json(Map.of("kind", kind, "code", code, "name", name, "countyCode", "610926"));
    return new Fact(
        UUID.randomUUID(),
        "/enterprise-registry",
        "org.anlan.directory.entry-described.v1",
        UUID.nameUUIDFromBytes(
            (kind + ":" + code).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        BEGIN,
        data);
  }

  /** The state of a record, which its facts carry. */
  public record Record(
      String aggregate, String key, UUID id, Map<String, Object> fields, long version) {

    /** With another value. */
    public Record with(String field, @Nullable Object value) {
      var changed = new LinkedHashMap<>(fields);
      changed.put(field, value);
      return new Record(aggregate, key, id, changed, version);
    }

    /** After another change. */
    public Record next() {
      return new Record(aggregate, key, id, fields, version + 1);
    }

    /** Another record like this one. */
    public Record another() {
      return new Record(aggregate, key, UUID.randomUUID(), fields, 0);
    }

    /** So many records like this one. */
    public List<Record> times(int count) {
      var records = new ArrayList<Record>();
      for (int i = 0; i < count; i++) {
        records.add(another());
      }
      return records;
    }

    /** Closed by re-check on that day. */
    public Record closed(LocalDate on) {
      return next()
          .with("status", "CLOSED")
          .with("closedOn", on.toString())
          .with("closedHow", "RECHECK");
    }

    /** The fact that tells it. */
    public Fact told() {
      return told(
          switch (aggregate) {
            case "hazard" -> "progressed";
            case "clue" -> "accepted";
            default -> "changed";
          });
    }

    /** The fact of that kind that tells it. */
    public Fact told(String verb) {
      var state = new LinkedHashMap<>(fields);
      state.put(key, id);
      state.put("version", version);
      var card = aggregate.equals("enterprise-card");
      var data = card ? state : Map.of(aggregate, state);
      return new Fact(
          UUID.randomUUID(),
          card ? "/enterprise-registry" : "/hazard-service",
          "org.anlan.%s.%s.v1".formatted(aggregate, verb),
          id,
          BEGIN.plusSeconds(version),
          Deliveries.json(data));
    }
  }
}
