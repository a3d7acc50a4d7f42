package org.anlan.servicekit.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.anlan.servicekit.audit.seal.Anchor;
import org.anlan.servicekit.audit.verify.AuditVerifier.Report;
import org.anlan.servicekit.audit.verify.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditVerifierTest {

  private static final int TAMPERINGS = 10_000;
  private static final int SIZE = 40;

  private final MemoryTrail honest = MemoryTrail.of(SIZE);
  private final List<Anchor> anchors = honest.anchors(10, 20, 30, SIZE);

  @Test
  void findsNothingInAnHonestTrail() throws SQLException {
    var report = verify(honest);

    assertThat(report.findings()).isEmpty();
    assertThat(report.records()).isEqualTo(SIZE);
    assertThat(report.seals()).isEqualTo(SIZE);
  }

  @ParameterizedTest
  @EnumSource
  void namesWhatWasDone(Tampering tampering) throws SQLException {
    var trail = honest.copy();
    tampering.of(trail, new Random(8501));

    assertThat(verify(trail).findings()).extracting(Finding::kind).contains(tampering.shows());
  }

  @Test
  void seesEveryOneOfTenThousandRandomTamperings() throws SQLException {
    var random = new Random(20261121);
    var kinds = Tampering.values();
    var missed = new EnumMap<Tampering, Integer>(Tampering.class);
    for (int i = 0; i < TAMPERINGS; i++) {
      var tampering = kinds[random.nextInt(kinds.length)];
      var trail = honest.copy();
      tampering.of(trail, random);
      if (verify(trail).isClean()) {
        missed.merge(tampering, 1, Integer::sum);
      }
    }

    assertThat(missed).isEmpty();
  }

  @Test
  void withoutAnchorsARewrittenChainLooksHonest() throws SQLException {
    var trail = honest.copy();
    Tampering.CHANGE_A_RECORD_AND_CHAIN_THE_REST_ANEW.of(trail, new Random(1));

    var report = AuditVerifier.verify(trail, List.of(), MemoryTrail.START.plusSeconds(100_000));

    assertThat(report.findings()).as("this is why there are anchors").isEmpty();
  }

  @Test
  void aRecordMayWaitForItsSealForAMoment() throws SQLException {
    var trail = honest.copy();
    trail.seals.remove((long) SIZE);

    var report =
        AuditVerifier.verify(
            trail, honest.anchors(10), MemoryTrail.START.plusSeconds(SIZE).plusMillis(200));

    assertThat(report.findings()).isEmpty();
  }

  private Report verify(MemoryTrail trail) throws SQLException {
    return AuditVerifier.verify(trail, anchors, MemoryTrail.START.plusSeconds(100_000));
  }

  @Test
  void everyKindOfFindingAboutTheTrailIsProvoked() {
    assertThat(Tampering.values())
        .extracting(Tampering::shows)
        .contains(
            Kind.CHANGED,
            Kind.DELETED,
            Kind.INSERTED,
            Kind.REORDERED,
            Kind.TRUNCATED,
            Kind.REWRITTEN,
            Kind.CHAIN_BROKEN);
  }
}
