package org.anlan.registry.supervision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anlan.registry.enterprise.Author;
import org.anlan.registry.enterprise.Change;
import org.anlan.registry.supervision.SupervisionEvent.SupervisorCorrected;
import org.anlan.registry.supervision.SupervisionEvent.SupervisorPosted;
import org.anlan.registry.supervision.SupervisionEvent.SupervisorWithdrawn;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A person who looks after a unit. It begins by a posting and ends by a withdrawal or on the day
 * fixed beforehand; somebody who comes back gets a new one. It follows its unit wherever that goes.
 */
@Entity
public class SupervisionLink {

  /** 联系: how every link's number begins. */
  public static final String NUMBER_PREFIX = "LX";

  @Id private UUID id;
  @Version private long version;
  private String number;

  @Enumerated(EnumType.STRING)
  private SupervisionKind kind;

  private String person;
  private String searchText;
  private UUID personKey;
  private @Nullable String post;
  private @Nullable String organizationCode;
  private @Nullable String phone;
  @Embedded private Ward ward;
  private UUID enteredFor;
  @Embedded private Tenure tenure;
  private @Nullable String batch;
  private boolean imported;
  private Instant createdAt;
  @Embedded private Author createdBy;

  protected SupervisionLink() {} // for Hibernate

  /** Posts somebody. */
  public static SupervisionLink post(Posting posting, Ward ward, Entry entry) {
    var link = new SupervisionLink();
    link.id = Ids.next();
    link.number = entry.number();
    link.kind = posting.kind();
    link.person = posting.person();
    link.searchText = Folding.fold(posting.person());
    link.personKey = entry.personKey();
    link.post = posting.post();
    link.organizationCode = posting.organizationCode();
    link.phone = posting.phone();
    link.ward = ward;
    link.enteredFor = ward.enterpriseId();
    link.tenure = Tenure.of(posting.from(), posting.to());
    link.batch = posting.batch();
    link.imported = entry.imported();
    link.createdAt = entry.at();
    link.createdBy = entry.by();
    return link;
  }

  /** What is told when it began. */
  public SupervisorPosted posted() {
    return new SupervisorPosted(
        id,
        number,
        kind,
        personKey,
        ward.enterpriseId(),
        ward.countyCode(),
        ward.townshipCode(),
        ward.departmentCodes(),
        tenure.startsOn(),
        tenure.endsOn(),
        batch,
        imported,
        createdAt);
  }

  /** Puts right what was entered wrongly; nothing where it was right. */
  public Optional<SupervisorCorrected> correct(
      Correction correction, UUID person, LocalDate today, Instant at) {
    var changes = correction.since(correction());
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    tenure = tenure.corrected(correction.from(), correction.to(), today);
    this.person = correction.person();
    searchText = Folding.fold(correction.person());
    personKey = person;
    post = correction.post();
    organizationCode = correction.organizationCode();
    phone = correction.phone();
    batch = correction.batch();
    return Optional.of(
        new SupervisorCorrected(
            id,
            number,
            kind,
            personKey,
            ward.enterpriseId(),
            tenure.startsOn(),
            tenure.endsOn(),
            batch,
            changes.stream().map(Change::field).toList(),
            changes,
            at));
  }

  /** What may be put right, as it stands. */
  public Correction correction() {
    return new Correction(
        person, null, post, organizationCode, phone, tenure.startsOn(), tenure.endsOn(), batch);
  }

  /** Ends it. */
  public SupervisorWithdrawn withdraw(Withdrawal withdrawal, LocalDate today, Instant at) {
    tenure = tenure.ended(withdrawal, today);
    return new SupervisorWithdrawn(
        id,
        number,
        kind,
        personKey,
        ward.enterpriseId(),
        tenure.startsOn(),
        withdrawal.on(),
        withdrawal.reason(),
        at);
  }

  /** Whether it holds on any of the days; open where no last one is given. */
  public boolean holdsWithin(LocalDate from, @Nullable LocalDate to) {
    return (to == null || !tenure.startsOn().isAfter(to))
        && (tenure.endsOn() == null || !tenure.endsOn().isBefore(from));
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

  public SupervisionKind kind() {
    return kind;
  }

  public String person() {
    return person;
  }

  public String searchText() {
    return searchText;
  }

  /** The person, as others hear of them. */
  public UUID personKey() {
    return personKey;
  }

  public @Nullable String post() {
    return post;
  }

  public @Nullable String organizationCode() {
    return organizationCode;
  }

  public @Nullable String phone() {
    return phone;
  }

  /** The unit. */
  public Ward ward() {
    return ward;
  }

  /** The days. */
  public Tenure tenure() {
    return tenure;
  }

  public @Nullable String batch() {
    return batch;
  }

  public boolean imported() {
    return imported;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Author createdBy() {
    return createdBy;
  }

  /** The circumstances of an entry: whom it is about, under which number, when and by whom. */
  public record Entry(String number, UUID personKey, Instant at, Author by, boolean imported) {}
}
