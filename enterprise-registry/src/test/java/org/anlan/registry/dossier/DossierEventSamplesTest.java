package org.anlan.registry.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.dossier.dishonesty.DishonestyEvent;
import org.anlan.registry.dossier.dishonesty.DishonestyEvent.DishonestyDecided;
import org.anlan.registry.dossier.dishonesty.DishonestyEvent.DishonestyDelisted;
import org.anlan.registry.dossier.dishonesty.DishonestyEvent.DishonestyListed;
import org.anlan.registry.dossier.dishonesty.DishonestyStatus;
import org.anlan.registry.dossier.emergency.drill.DrillEvent;
import org.anlan.registry.dossier.emergency.drill.DrillEvent.DrillHeld;
import org.anlan.registry.dossier.emergency.drill.DrillForm;
import org.anlan.registry.dossier.emergency.plan.PlanEvent;
import org.anlan.registry.dossier.emergency.plan.PlanEvent.PlanEvaluationOverdue;
import org.anlan.registry.dossier.emergency.plan.PlanEvent.PlanFiled;
import org.anlan.registry.dossier.emergency.plan.PlanEvent.PlanFilingOverdue;
import org.anlan.registry.dossier.emergency.plan.PlanKind;
import org.anlan.registry.dossier.licence.LicenceEvent;
import org.anlan.registry.dossier.licence.LicenceEvent.LicenceExpired;
import org.anlan.registry.dossier.licence.LicenceEvent.LicenceReminded;
import org.anlan.registry.dossier.licence.LicenceEvent.RenewalReminded;
import org.anlan.registry.dossier.part.DossierEvent;
import org.anlan.registry.dossier.part.DossierEvent.PartChanged;
import org.anlan.registry.dossier.part.DossierEvent.PartDocumented;
import org.anlan.registry.dossier.part.DossierEvent.PartRecorded;
import org.anlan.registry.dossier.part.DossierEvent.PartWithdrawn;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.enterprise.Change;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/**
 * What others read is written down beside this class; a rename fails here before it fails there.
 */
@QuarkusTest
class DossierEventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
  private static final UUID UNIT = UUID.fromString("01930000-0000-7000-8000-000000000002");
  private static final UUID PLAN = UUID.fromString("01930000-0000-7000-8000-000000000003");
  private static final String NUMBER = "DA-610926-2026-000001";
  private static final String TITLE = "采矿许可证 C1";
  private static final String PLAN_TITLE = "尾矿库溃坝事故专项应急预案";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate END = LocalDate.of(2027, 1, 31);
  private static final LocalDate LATER = LocalDate.of(2030, 1, 31);
  private static final Instant NOW = Instant.parse("2026-11-21T02:03:04.567890Z");

  @Inject ObjectMapper json;

  @Test
  void partsAreRecordedChangedDocumentedAndWithdrawn() throws IOException {
    compare(
        DossierEvent.class,
        new PartRecorded(
            ID,
            NUMBER,
            PartKind.LICENCE,
            UNIT,
            "610926",
            "610926100",
            List.of("610926-YJ"),
            TITLE,
            LocalDate.of(2024, 2, 1),
            END,
            END,
            DueFor.RENEWAL,
            false,
            NOW),
        new PartChanged(
            ID,
            NUMBER,
            PartKind.LICENCE,
            UNIT,
            List.of("validTo"),
            List.of(new Change("validTo", END, LATER)),
            LATER,
            LATER,
            DueFor.RENEWAL,
            NOW),
        new PartDocumented(
            ID, NUMBER, PartKind.LICENCE, UNIT, PLAN, "许可证.pdf", "00".repeat(32), NOW),
        new PartWithdrawn(ID, NUMBER, PartKind.LICENCE, UNIT, DAY, "依法吊销", NOW));
  }

  @Test
  void licencesRunOut() throws IOException {
    compare(
        LicenceEvent.class,
        new LicenceReminded(ID, NUMBER, UNIT, TITLE, END, 90, NOW),
        new RenewalReminded(ID, NUMBER, UNIT, TITLE, LocalDate.of(2026, 10, 31), END, NOW),
        new LicenceExpired(ID, NUMBER, UNIT, TITLE, DAY, NOW));
  }

  @Test
  void plansAreFiledAndDrilledOrNot() throws IOException {
    compare(
        PlanEvent.class,
        new PlanFiled(
            ID,
            NUMBER,
            UNIT,
            PlanKind.SPECIAL,
            LocalDate.of(2026, 11, 2),
            DAY,
            "610926-2026-1",
            NOW),
        new PlanFilingOverdue(ID, NUMBER, UNIT, PLAN_TITLE, DAY, NOW),
        new PlanEvaluationOverdue(ID, NUMBER, UNIT, PLAN_TITLE, DAY, NOW));
    compare(
        DrillEvent.class,
        new DrillHeld(
            ID, NUMBER, UNIT, PLAN, DrillForm.PRACTICAL, DAY, 46, LocalDate.of(2027, 5, 20), NOW));
  }

  @Test
  void unitsAreListedAsDishonest() throws IOException {
    compare(
        DishonestyEvent.class,
        new DishonestyDecided(ID, NUMBER, UNIT, DAY, "平应急失信〔2026〕1号", NOW),
        new DishonestyListed(ID, NUMBER, UNIT, DAY, LocalDate.of(2029, 11, 19), false, NOW),
        new DishonestyDelisted(ID, NUMBER, UNIT, DishonestyStatus.REMOVED, DAY, NOW));
  }

  /** All of them are told of the part. */
  private void compare(Class<?> family, DomainEvent... facts) throws IOException {
    EventSamples.compare(getClass(), json, family, List.of(facts));
    assertThat(facts).extracting(DomainEvent::subject).containsOnly(ID);
  }
}
