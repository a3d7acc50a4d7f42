package org.anlan.hazards.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.anlan.hazards.clue.ClueIntake;
import org.anlan.hazards.clue.ClueIntake.Told;
import org.anlan.hazards.clue.CluePlace;
import org.anlan.hazards.clue.ClueScope;
import org.anlan.hazards.clue.ClueSource;
import org.anlan.hazards.reference.Directory;
import org.anlan.hazards.vault.Codes;
import org.anlan.hazards.vault.Confidential;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Takes reports in from anybody, and tells whoever holds the code what came of theirs. */
@ApplicationScoped
class ReportService {

  private final ClueIntake intake;
  private final Reports reports;
  private final Directory directory;
  private final Codes codes;

  ReportService(ClueIntake intake, Reports reports, Directory directory, Codes codes) {
    this.intake = intake;
    this.reports = reports;
    this.directory = directory;
    this.codes = codes;
  }

  /** The receipt without its code, for what a use case returns is kept with the Idempotency-Key. */
  @Transactional
  ReportReceipt submit(Confidential<PublicReport> confided) {
    var request = confided.request();
    var taken =
        intake.take(
            new Told(
                ClueSource.PUBLIC,
                request.description(),
                null,
                new CluePlace(
                    null, request.enterpriseName(), request.place(), null, null, List.of()),
                new ClueScope(county(request.townshipCode()), request.townshipCode(), null, null),
                true,
                request.reporter(),
                null));
    return new ReportReceipt(taken.receipt(), null);
  }

  /** An unknown receipt and a wrong code are one and the same, and take the same time. */
  @Transactional
  ReportAnswer find(String receipt, String code) {
    var right = codes.isQueryOf(receipt, code);
    var found = reports.find(receipt);
    if (!right || found.isEmpty()) {
      throw new NotFound();
    }
    return progress(receipt, found.get());
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

  private String county(@Nullable String township) {
    return township == null
        ? reports.onlyCounty().orElseThrow(() -> InvalidRequest.at("/townshipCode", "required"))
        : directory
            .look(township, "", null)
            .county()
            .orElseThrow(() -> InvalidRequest.at("/townshipCode", "unknown-township"));
  }
}
