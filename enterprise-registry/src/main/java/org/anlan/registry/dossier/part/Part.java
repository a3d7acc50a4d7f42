package org.anlan.registry.dossier.part;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anlan.registry.dossier.part.DossierEvent.PartChanged;
import org.anlan.registry.dossier.part.DossierEvent.PartDocumented;
import org.anlan.registry.dossier.part.DossierEvent.PartRecorded;
import org.anlan.registry.dossier.part.DossierEvent.PartWithdrawn;
import org.anlan.registry.enterprise.Author;
import org.anlan.registry.enterprise.Change;
import org.anlan.registry.enterprise.Registration;
import org.anlan.registry.enterprise.place.Position;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Scoped;
import org.anlan.servicekit.text.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A part of a dossier: a licence, a facility, a plan … It is recorded, corrected as long as it
 * stands, and withdrawn with a reason; nothing is deleted. Where it belongs follows its unit in the
 * database itself, so that columns of scope are written once and never again from here.
 */
@Entity
@Table(name = "dossier_part")
public class Part implements Scoped {

  /** 档案: how the number of every part begins. */
  public static final String NUMBER_PREFIX = "DA";

  @Id private UUID id;
  @Version private long version;
  private String number;

  @Enumerated(EnumType.STRING)
  private PartKind kind;

  @Column(updatable = false)
  private @Nullable UUID enterpriseId;

  @Column(updatable = false)
  private String countyCode;

  @Column(updatable = false)
  private @Nullable String townshipCode;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(updatable = false)
  private List<String> departmentCodes;

  @Column(updatable = false)
  private @Nullable String gridCode;

  private String title;
  private String searchText;
  private @Nullable String identity;
  private @Nullable LocalDate fromOn;
  private @Nullable LocalDate untilOn;
  private @Nullable LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private @Nullable DueFor dueFor;

  @Embedded private @Nullable Position position;

  @JdbcTypeCode(SqlTypes.JSON)
  private String details;

  private @Nullable LocalDate endedOn;
  private @Nullable String endReason;
  private boolean imported;
  private Instant createdAt;
  @Embedded private Author createdBy;

  protected Part() {} // for Hibernate

  /** Puts something into the dossier. */
  public static Part record(Content content, Home home, Registration entry) {
    var part = new Part();
    part.id = Ids.next();
    part.number = entry.number();
    part.kind = content.kind();
    part.enterpriseId = home.enterpriseId();
    part.countyCode = home.countyCode();
    part.townshipCode = home.townshipCode();
    part.departmentCodes = home.departmentCodes();
    part.gridCode = home.gridCode();
    part.imported = entry.imported();
    part.createdAt = entry.at();
    part.createdBy = entry.by();
    part.take(content);
    return part;
  }

  /** The fact that it is there. */
  public PartRecorded recorded() {
    return new PartRecorded(
        id,
        number,
        kind,
        enterpriseId,
        countyCode,
        townshipCode,
        departmentCodes,
        title,
        fromOn,
        untilOn,
        dueOn,
        dueFor,
        imported,
        createdAt);
  }

  /** Corrects or completes it. */
  public PartChanged change(Content content, List<Change> changes, Instant at) {
    mustStand();
    take(content);
    return new PartChanged(
        id,
        number,
        kind,
        enterpriseId,
        changes.stream().map(Change::field).toList(),
        changes,
        untilOn,
        dueOn,
        dueFor,
        at);
  }

  /** Ends before its time, or turns out never to have been right; dated, with a reason. */
  public PartWithdrawn withdraw(PartWithdrawal withdrawal, LocalDate today, Instant at) {
    mustStand();
    if (withdrawal.on().isAfter(today)) {
      throw new RuleViolation("withdrawal-in-future", withdrawal.on());
    }
    endedOn = withdrawal.on();
    endReason = withdrawal.reason();
    return new PartWithdrawn(
        id, number, kind, enterpriseId, withdrawal.on(), withdrawal.reason(), at);
  }

  /** Falls due on another day, because its unit is another one now; nothing where it does not. */
  public Optional<PartChanged> fallDue(@Nullable Due due, Instant at) {
    var day = due == null ? null : due.on();
    var what = due == null ? null : due.what();
    if (endedOn != null || (Objects.equals(day, dueOn) && what == dueFor)) {
      return Optional.empty();
    }
    var change =
        Objects.equals(day, dueOn)
            ? new Change("dueFor", dueFor, what)
            : new Change("dueOn", dueOn, day);
    dueOn = day;
    dueFor = what;
    return Optional.of(
        new PartChanged(
            id,
            number,
            kind,
            enterpriseId,
            List.of(change.field()),
            List.of(change),
            untilOn,
            dueOn,
            dueFor,
            at));
  }

  /** Something on paper was attached to it. */
  public PartDocumented documented(UUID attachmentId, String name, String sha256, Instant at) {
    mustStand();
    return new PartDocumented(id, number, kind, enterpriseId, attachmentId, name, sha256, at);
  }

  private void mustStand() {
    if (endedOn != null) {
      throw new RuleViolation("part-withdrawn", number);
    }
  }

  private void take(Content content) {
    title = content.title();
    searchText = Folding.fold(title);
    identity = content.identity();
    fromOn = content.fromOn();
    untilOn = content.untilOn();
    dueOn = content.due() == null ? null : content.due().on();
    dueFor = content.due() == null ? null : content.due().what();
    position = content.position();
    details = content.details();
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String number() {
    return number;
  }

  public PartKind kind() {
    return kind;
  }

  /** By what it is known again within its unit; null where it is not. */
  public @Nullable String identity() {
    return identity;
  }

  public String title() {
    return title;
  }

  /** The last day on which it holds; null where it has none. */
  public @Nullable LocalDate untilOn() {
    return untilOn;
  }

  /** When it falls due next; null where it does not. */
  public @Nullable LocalDate dueOn() {
    return dueOn;
  }

  /** The details as they are kept; the specification of the kind reads them. */
  public String details() {
    return details;
  }

  @Override
  public String countyCode() {
    return countyCode;
  }

  @Override
  public @Nullable String townshipCode() {
    return townshipCode;
  }

  @Override
  public List<String> departmentCodes() {
    return departmentCodes;
  }

  @Override
  public @Nullable String gridCode() {
    return gridCode;
  }

  @Override
  public @Nullable UUID enterpriseId() {
    return enterpriseId;
  }
}
