package org.anlan.hazards;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Subscriber;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.scope.Caller;

/**
 * A small county for tests: tells this service about townships, departments and enterprises as the
 * registry would.
 */
@ApplicationScoped
public class County {

  public static final String TOWN_A = "610926100";
  public static final String TOWN_B = "610926101";
  public static final String EMERGENCY = "610926-YJ";
  public static final String HOUSING = "610926-ZJ";
  public static final String GRID_A = "610926100-G01";

  private static final AtomicLong VERSION = new AtomicLong();

  private final Instance<Subscriber> subscribers;
  private final Telling telling;
  private final ObjectMapper json;
  private final Clock clock;

  County(Instance<Subscriber> subscribers, Telling telling, ObjectMapper json, Clock clock) {
    this.subscribers = subscribers;
    this.telling = telling;
    this.json = json;
    this.clock = clock;
  }

  /** Tells the directory: two towns, two departments, a grid. */
  public void describe() {
    entry("DIVISION", TOWN_A, "城关镇");
    entry("DIVISION", TOWN_B, "兴隆镇");
    entry("ORGANIZATION", EMERGENCY, "县应急管理局");
    entry("ORGANIZATION", HOUSING, "县住房和城乡建设局");
    entry("GRID", GRID_A, "城关镇第一网格");
  }

  private void entry(String kind, String code, String name) {
    entry(kind, code, name, Map.of());
  }

  /** Tells an entry of the directory with what is special about it. */
  public void entry(String kind, String code, String name, Map<String, ?> special) {
    var data = new LinkedHashMap<String, Object>();
    data.put("kind", kind);
    data.put("code", code);
    data.put("name", name);
    data.put("countyCode", "610926");
    if (kind.equals("ORGANIZATION")) {
      data.put("organizationKind", "DEPARTMENT");
    }
    data.putAll(special);
    tell(
        "anlan.directory",
        "org.anlan.directory.entry-described.v1",
        UUID.nameUUIDFromBytes(
            (kind + ":" + code).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        data);
  }

  /** A new enterprise in a town under departments, the first of them in charge. */
  public UUID enterprise(String town, String... departments) {
    var id = UUID.randomUUID();
    card(id, town, null, departments);
    return id;
  }

  /** Tells the card of an enterprise anew. */
  public void card(UUID id, String town, String grid, String... departments) {
    tell(id, card(id, "OPERATING", town, grid, departments));
  }

  /** A new enterprise in a town under a department, under supervision since that day. */
  public UUID enterpriseSince(LocalDate day, String town, String department) {
    var id = UUID.randomUUID();
    var data = card(id, "OPERATING", town, null, new String[] {department});
    data.put("registeredOn", day.toString());
    tell(id, data);
    return id;
  }

  /** Tells that an enterprise closed. */
  public void closed(UUID id, String town, String... departments) {
    tell(id, card(id, "CLOSED", town, null, departments));
  }

  /** Tells that an enterprise turned out to be a second record of the other. */
  public void merged(UUID id, UUID into, String town, String... departments) {
    var data = card(id, "CANCELLED", town, null, departments);
    data.put("mergedInto", into);
    tell(id, data);
  }

  /** What names an enterprise in ledgers. */
  public static String identifier(UUID id) {
    return "9161" + id.toString().replace("-", "").substring(0, 14).toUpperCase(Locale.ROOT);
  }

  private static LinkedHashMap<String, Object> card(
      UUID id, String status, String town, String grid, String... departments) {
    var data = new LinkedHashMap<String, Object>();
    data.put("enterpriseId", id);
    data.put("version", VERSION.incrementAndGet());
    data.put("number", "Q" + id.toString().substring(0, 8));
    data.put("name", "平利县" + id.toString().substring(0, 4) + "机械厂");
    data.put("identifier", identifier(id));
    data.put("countyCode", "610926");
    data.put("townshipCode", town);
    data.put("departmentCode", departments[0]);
    data.put("departmentCodes", List.of(departments));
    data.put("gridCode", grid);
    data.put("sectorCodes", List.of("GM"));
    data.put("status", status);
    data.put("location", Map.of("lon", 109.36, "lat", 32.39));
    return data;
  }

  private void tell(UUID id, Map<String, Object> data) {
    tell("anlan.enterprise-card", "org.anlan.enterprise-card.changed.v1", id, data);
  }

  /** Tells a fact to everybody here who wants it. */
  public void tell(String topic, String type, UUID subject, Map<String, Object> data) {
    var fact =
        new Fact(
            Ids.next(),
            "/enterprise-registry",
            type,
            subject,
            clock.instant(),
            json.valueToTree(data));
    var receivers = new ArrayList<Subscriber>();
    for (var subscriber : subscribers) {
      if (subscriber.topics().contains(topic) && subscriber.wants(type)) {
        receivers.add(subscriber);
      }
    }
    receivers.forEach(r -> Caller.asSystem(r.name(), () -> telling.tell(r, fact)));
  }

  /** Its own bean, because the transaction begins at its door. */
  @ApplicationScoped
  public static class Telling {

    @Transactional
    public void tell(Subscriber subscriber, Fact fact) {
      subscriber.receive(fact);
    }
  }
}
