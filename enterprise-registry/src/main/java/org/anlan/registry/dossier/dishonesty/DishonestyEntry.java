package org.anlan.registry.dossier.dishonesty;

import static org.anlan.registry.dossier.dishonesty.DishonestyStatus.DECIDED;
import static org.anlan.registry.dossier.dishonesty.DishonestyStatus.EXPIRED;
import static org.anlan.registry.dossier.dishonesty.DishonestyStatus.NOTICED;
import static org.anlan.registry.dossier.dishonesty.DishonestyStatus.PUBLISHED;
import static org.anlan.registry.dossier.dishonesty.DishonestyStatus.REMOVED;

import java.time.LocalDate;
import java.util.Objects;
import org.anlan.registry.dossier.part.Days;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of the seriously dishonest. First they are told and heard, then it is
 * decided and published; after three years it ends. After twelve months they may ask to be removed,
 * and whoever got removed by a lie is put back.
 */
@Schema(description = "严重失信名单条目 · An entry of the list and how far its procedure went")
public record DishonestyEntry(
    DishonestyStatus status,
    String reason,
    String basis,
    LocalDate noticedOn,
    @Nullable LocalDate decidedOn,
    @Nullable String decisionNumber,
    @Nullable String decidedBy,
    @Nullable LocalDate publishedOn,
    @Nullable String publishedAt,
    @Nullable LocalDate removalAppliedOn,
    @Nullable String removalReason,
    @Nullable LocalDate removedOn,
    @Nullable String removalNumber,
    @Nullable LocalDate restoredOn,
    @Nullable String restorationReason) {

  static final int YEARS = 3;
  static final int MONTHS_BEFORE_REMOVAL = 12;

  static DishonestyEntry noticed(String reason, String basis, LocalDate on) {
    return new DishonestyEntry(
        NOTICED, reason, basis, on, null, null, null, null, null, null, null, null, null, null,
        null);
  }

  /** The last day on the list; null while nothing is decided. */
  @Nullable LocalDate until() {
    return decidedOn == null ? null : Days.lastOf(YEARS, decidedOn);
  }

  DishonestyEntry decide(Decision decision, LocalDate today) {
    from(NOTICED);
    step(decision.on(), noticedOn, today);
    return new DishonestyEntry(
        DECIDED,
        reason,
        basis,
        noticedOn,
        decision.on(),
        decision.number(),
        decision.authority(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  DishonestyEntry publish(Publication publication, LocalDate today) {
    from(DECIDED);
    step(publication.on(), decidedOn, today);
    return published(publication.on(), publication.at(), null, null, null, null);
  }

  DishonestyEntry applyForRemoval(RemovalApplication application, LocalDate today) {
    from(PUBLISHED);
    step(application.on(), publishedOn, today);
    var earliest = Objects.requireNonNull(decidedOn).plusMonths(MONTHS_BEFORE_REMOVAL);
    if (application.on().isBefore(earliest)) {
      throw new RuleViolation("removal-too-early", earliest);
    }
    return published(
        publishedOn,
        publishedAt,
        application.on(),
        application.reason(),
        restoredOn,
        restorationReason);
  }

  DishonestyEntry remove(Removal removal, LocalDate today) {
    from(PUBLISHED);
    if (removalAppliedOn == null) {
      throw new RuleViolation("removal-not-applied-for");
    }
    step(removal.on(), removalAppliedOn, today);
    return new DishonestyEntry(
        REMOVED,
        reason,
        basis,
        noticedOn,
        decidedOn,
        decisionNumber,
        decidedBy,
        publishedOn,
        publishedAt,
        removalAppliedOn,
        removalReason,
        removal.on(),
        removal.number(),
        restoredOn,
        restorationReason);
  }

  /** The application was false: back on the list, as if it had never been removed. */
  DishonestyEntry restore(Restoration restoration, LocalDate today) {
    from(REMOVED);
    step(restoration.on(), removedOn, today);
    return published(publishedOn, publishedAt, null, null, restoration.on(), restoration.reason());
  }

  DishonestyEntry expire(LocalDate today) {
    from(PUBLISHED);
    var last = Objects.requireNonNull(until());
    if (!last.isBefore(today)) {
      throw new IllegalStateException("Listed until " + last);
    }
    return new DishonestyEntry(
        EXPIRED,
        reason,
        basis,
        noticedOn,
        decidedOn,
        decisionNumber,
        decidedBy,
        publishedOn,
        publishedAt,
        removalAppliedOn,
        removalReason,
        removedOn,
        removalNumber,
        restoredOn,
        restorationReason);
  }

  private DishonestyEntry published(
      @Nullable LocalDate on,
      @Nullable String at,
      @Nullable LocalDate appliedOn,
      @Nullable String applicationReason,
      @Nullable LocalDate backOn,
      @Nullable String backReason) {
    return new DishonestyEntry(
        PUBLISHED,
        reason,
        basis,
        noticedOn,
        decidedOn,
        decisionNumber,
        decidedBy,
        on,
        at,
        appliedOn,
        applicationReason,
        null,
        null,
        backOn,
        backReason);
  }

  private void from(DishonestyStatus expected) {
    if (status != expected) {
      throw new RuleViolation("dishonesty-transition", expected, status);
    }
  }

  /** No step lies ahead, nor before the one it follows. */
  private static void step(LocalDate on, @Nullable LocalDate after, LocalDate today) {
    Days.notAhead(on, today, "on");
    if (after != null && on.isBefore(after)) {
      throw InvalidRequest.at("/on", "step-before-last", after);
    }
  }
}
