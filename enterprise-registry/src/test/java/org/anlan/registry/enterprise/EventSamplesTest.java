package org.anlan.registry.enterprise;

import static org.anlan.registry.enterprise.Enterprises.NOW;
import static org.anlan.registry.enterprise.Enterprises.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.registry.directory.DirectoryEvent.EntryDescribed;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.registry.enterprise.EnterpriseEvent.EnterpriseFoundDistinct;
import org.anlan.servicekit.event.DomainEvent;
import org.junit.jupiter.api.Test;

/**
 * What others read is written down beside this class; a rename fails here before it fails there.
 */
@QuarkusTest
class EventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01930000-0000-7000-8000-000000000002");

  @Inject ObjectMapper json;

  private final Enterprise enterprise = Enterprises.registered();

  @Test
  void aUnitIsRegistered() throws IOException {
    matches(enterprise.registered(), "org.anlan.enterprise.registered.v1");
  }

  @Test
  void attributesAreChanged() throws IOException {
    matches(
        enterprise.change(Enterprises.movedQuarry(), TODAY, false, NOW).orElseThrow(),
        "org.anlan.enterprise.changed.v1");
  }

  @Test
  void aStatusIsChanged() throws IOException {
    matches(
        enterprise.changeStatus(
            new StatusChange(EnterpriseStatus.SUSPENDED, TODAY, "停产检修", "平应急停〔2026〕3号"),
            TODAY,
            NOW),
        "org.anlan.enterprise.status-changed.v1");
  }

  @Test
  void keySupervisionIsDecided() throws IOException {
    matches(
        enterprise.decideKeySupervision(2026, "非煤矿山高危行业", TODAY, NOW),
        "org.anlan.enterprise.key-supervision-decided.v1");
  }

  @Test
  void aRecordIsFoundToBeAnotherUnit() throws IOException {
    matches(
        new EnterpriseFoundDistinct(
            ID, enterprise.number(), OTHER, "QY-610926-2026-000002", "经营者不同", false, NOW),
        "org.anlan.enterprise.found-distinct.v1");
  }

  @Test
  void aSecondRecordIsMerged() throws IOException {
    matches(
        enterprise.mergeInto(Enterprises.householdWorkshop(), "重复登记", TODAY, NOW),
        "org.anlan.enterprise.merged.v1");
  }

  @Test
  void aCardIsToldAfterEveryChange() throws IOException {
    enterprise.decideKeySupervision(2026, "非煤矿山高危行业", TODAY, NOW);

    matches(enterprise.card(NOW), "org.anlan.enterprise-card.changed.v1");
  }

  @Test
  void anEntryOfTheDirectoryIsDescribed() throws IOException {
    matches(
        new EntryDescribed(
            DirectoryKind.SECTOR,
            "FMKS",
            "非煤矿山",
            null,
            "610926",
            LocalDate.of(2026, 1, 1),
            null,
            "610926-YJ",
            null,
            NOW),
        "org.anlan.directory.entry-described.v1");
  }

  private void matches(DomainEvent fact, String type) throws IOException {
    assertThat(fact.type()).isEqualTo(type);
    var sample = json.readTree(getClass().getResource(type + ".json"));
    assertThat(withFixedIds((ObjectNode) json.readTree(json.writeValueAsString(fact))))
        .isEqualTo(sample);
  }

  private static JsonNode withFixedIds(ObjectNode data) {
    if (data.has("enterpriseId")) {
      data.put("enterpriseId", ID.toString());
    }
    if (data.has("into")) {
      data.put("into", OTHER.toString());
    }
    return data;
  }
}
