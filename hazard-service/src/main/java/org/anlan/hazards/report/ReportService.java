package org.anlan.hazards.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.anlan.hazards.clue.ClueIntake;
import org.anlan.hazards.clue.ClueIntake.Told;
import org.anlan.hazards.clue.CluePlace;
import org.anlan.hazards.clue.ClueScope;
import org.anlan.hazards.clue.ClueSource;
import org.anlan.hazards.vault.Codes;
import org.anlan.hazards.vault.Confidential;
import org.anlan.servicekit.idempotency.Fingerprinted;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Takes reports in from anybody, and tells whoever holds the code what came of theirs. */
@ApplicationScoped
class ReportService {

  private final ClueIntake intake;
  private final Reports reports;
  private final ReportGate gate;
  private final Codes codes;

  ReportService(ClueIntake intake, Reports reports, ReportGate gate, Codes codes) {
    this.intake = intake;
    this.reports = reports;
    this.gate = gate;
    this.codes = codes;
  }

  /** The receipt without its code, for what a use case returns is kept with the Idempotency-Key. */
  @Transactional
  ReportReceipt submit(Confidential<PublicReport> confided, From from) {
    var request = confided.request();
    var taken =
        intake.take(
            new Told(
                ClueSource.PUBLIC,
                request.description(),
                null,
                new CluePlace(
                    null, request.enterpriseName(), request.place(), null, null, List.of()),
                new ClueScope(
                    county(request.townshipCode(), from), request.townshipCode(), null, null),
                true,
                request.reporter(),
                null));
    return new ReportReceipt(taken.receipt(), null);
  }

  @Transactional
  ReportAnswer find(String receipt) {
    return progress(receipt, reports.find(receipt).orElseThrow(ReportKeys::unknown));
  }

  private ReportAnswer progress(String receipt, Reports.Found found) {
    var reward = found.reward();
    return new ReportAnswer(
        receipt,
        switch (found.status()) {
          case "ACCEPTED" -> PublicReportStatus.IN_HAND;
          case "CONFIRMED" -> PublicReportStatus.CONFIRMED;
          case "DISMISSED" -> PublicReportStatus.DISMISSED;
          default -> PublicReportStatus.RECEIVED;
        },
        found.submittedAt(),
        found.answer(),
        found.answeredAt(),
        reward == null
            ? null
            : new ReportAnswer.PublicReportReward(
                reward.amount(),
                reward.paid(),
                reward.claimBy(),
                reward.paid() ? null : codes.payment(reward.id())));
  }

  private String county(@Nullable String township, From from) {
    return gate.admit(township, from.mark())
        .orElseThrow(
            () ->
                InvalidRequest.at(
                    "/townshipCode", township == null ? "required" : "unknown-township"));
  }

  /** Whence it came; whoever sends it again from elsewhere sends the same. */
  record From(String mark) implements Fingerprinted {

    @Override
    public byte[] fingerprint() {
      return new byte[0];
    }
  }
}
