package org.anlan.registry.enterprise;

import static org.anlan.registry.enterprise.EnterpriseStatus.OPERATING;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anlan.registry.enterprise.EnterpriseEvent.EnterpriseChanged;
import org.anlan.registry.enterprise.EnterpriseEvent.EnterpriseMerged;
import org.anlan.registry.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.anlan.registry.enterprise.EnterpriseEvent.EnterpriseStatusChanged;
import org.anlan.registry.enterprise.EnterpriseEvent.KeySupervisionDecided;
import org.anlan.registry.enterprise.place.Location;
import org.anlan.registry.enterprise.place.Position;
import org.anlan.registry.enterprise.place.PremisesKind;
import org.anlan.registry.enterprise.trait.Traits;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Scoped;
import org.anlan.servicekit.text.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A unit under supervision 生产经营单位. It is registered once, by its credit code or another named
 * identifier; its attributes are corrected as they become known, its status moves by dated
 * decisions with reason and basis, and close watching is decided year by year. It is never deleted:
 * what closed stays, and a second record of the same unit is merged into the first, both keeping
 * their histories.
 */
@Entity
public class Enterprise implements Scoped {

  /** 企业: how every enterprise's number begins. */
  public static final String NUMBER_PREFIX = "QY";

  @Id private UUID id;
  @Version private long version;
  private String number;
  private String name;
  private String searchText;

  @Enumerated(EnumType.STRING)
  private EnterpriseKind kind;

  private @Nullable String creditCode;
  @Embedded private @Nullable OtherIdentifier otherIdentifier;

  private String countyCode;
  private String townshipCode;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> departmentCodes;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> sectorCodes;

  private @Nullable String industryCode;
  private @Nullable String gridCode;

  @Embedded private Standing standing;

  @Enumerated(EnumType.STRING)
  private @Nullable SizeClass sizeClass;

  private @Nullable Integer employees;
  private @Nullable LocalDate employeesOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Enumerated(EnumType.STRING)
  private List<PremisesKind> premises;

  @Embedded private @Nullable Position position;
  @Embedded private @Nullable Location enteredLocation;
  @Embedded private Placement placement;
  @Embedded private Traits traits;
  private @Nullable String address;
  private @Nullable String legalRepresentative;
  private @Nullable String safetyManager;
  private @Nullable String personInCharge;
  private @Nullable String phone;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<KeySupervision> keySupervisions;

  private LocalDate registeredOn;
  private @Nullable LocalDate closedOn;

  @Enumerated(EnumType.STRING)
  private @Nullable ClosingKind closingKind;

  private @Nullable UUID mergedInto;
  private boolean imported;
  private Instant createdAt;
  @Embedded private Author createdBy;

  protected Enterprise() {} // for Hibernate

  /** Takes a unit under supervision. */
  public static Enterprise register(EnterpriseDetails details, Registration entry) {
    var enterprise = new Enterprise();
    enterprise.id = Ids.next();
    enterprise.number = entry.number();
    enterprise.standing = Standing.of(Objects.requireNonNullElse(details.status(), OPERATING));
    enterprise.keySupervisions = List.of();
    enterprise.placement = Placement.UNKNOWN;
    enterprise.registeredOn = entry.on();
    enterprise.imported = entry.imported();
    enterprise.createdAt = entry.at();
    enterprise.createdBy = entry.by();
    enterprise.take(details, entry.on());
    enterprise.closedOn = enterprise.status().isOver() ? entry.on() : null;
    return enterprise;
  }

  /** The fact of its registration. */
  public EnterpriseRegistered registered() {
    return new EnterpriseRegistered(
        id,
        number,
        name,
        kind,
        townshipCode,
        departmentCodes,
        status(),
        registeredOn,
        imported,
        createdAt);
  }

  /**
   * Corrects the attributes; nothing where they were so already. Status and key supervision are not
   * attributes but decisions.
   */
  public Optional<EnterpriseChanged> change(
      EnterpriseDetails details, LocalDate today, boolean fromLedger, Instant at) {
    mustStillStand();
    if (details.status() != null && details.status() != status()) {
      throw new RuleViolation("status-by-decision");
    }
    if (details.keySupervision() != null && details.keySupervision() != isKeyIn(today.getYear())) {
      throw new RuleViolation("key-supervision-by-decision");
    }
    var changes = EnterpriseChanges.between(details(today.getYear()), details);
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    take(details, today);
    return Optional.of(
        new EnterpriseChanged(
            id, number, changes.stream().map(Change::field).toList(), changes, fromLedger, at));
  }

  /** Begins, stops, is put in order, closes or is cancelled; dated, with a reason. */
  public EnterpriseStatusChanged changeStatus(StatusChange change, LocalDate today, Instant at) {
    mustStillStand();
    var from = status();
    standing = standing.moved(change, today);
    if (status().isOver() && closedOn == null) {
      closedOn = change.on();
      closingKind = change.closing();
    }
    return EnterpriseStatusChanged.of(this, from, change, at);
  }

  /** Decides to watch it closely in that year. */
  public KeySupervisionDecided decideKeySupervision(
      int year, @Nullable String reason, LocalDate today, Instant at) {
    mustStillStand();
    keySupervisions = watching().decided(year, reason, today).decisions();
    return new KeySupervisionDecided(id, number, year, true, reason, keyYears(), at);
  }

  /** Takes the decision for that year back. */
  public KeySupervisionDecided withdrawKeySupervision(int year, String reason, Instant at) {
    mustStillStand();
    keySupervisions = watching().withdrawn(year).decisions();
    return new KeySupervisionDecided(id, number, year, false, reason, keyYears(), at);
  }

  /** Turns out to be a second record of the other unit, which goes on alone. */
  public EnterpriseMerged mergeInto(
      Enterprise other, @Nullable String reason, LocalDate today, Instant at) {
    mustStillStand();
    other.mustStillStand();
    MergeRules.check(this, other);
    mergedInto = other.id;
    closedOn = Objects.requireNonNullElse(closedOn, today);
    return new EnterpriseMerged(id, number, other.id, other.number, reason, at);
  }

  /** Is watched in the years of what is merged into it, too; where both are, its own stands. */
  public List<KeySupervisionDecided> takeOverKeySupervisions(Enterprise merged, Instant at) {
    return watching().lacking(merged.keySupervisions).stream()
        .map(t -> decideKeySupervision(t.year(), t.reason(), t.decidedOn(), at))
        .toList();
  }

  /** Takes over what the directory makes of its attributes. */
  public void judged(Placement judgement) {
    placement = judgement;
  }

  /** What the directory makes of its attributes. */
  public Placement placement() {
    return placement;
  }

  /** How it stands now, for the other services; to them a merged record has come to its end. */
  public EnterpriseCard card(Instant at) {
    return EnterpriseCard.of(this, at);
  }

  /** Its attributes as they stand, with the answer whether it is watched closely in that year. */
  public EnterpriseDetails details(int year) {
    return new EnterpriseDetails(
        name,
        kind,
        creditCode,
        otherIdentifier,
        townshipCode,
        departmentCodes,
        sectorCodes,
        industryCode,
        gridCode,
        status(),
        sizeClass,
        employees,
        premises,
        position == null ? null : position.location(),
        address,
        legalRepresentative,
        safetyManager,
        phone,
        isKeyIn(year),
        personInCharge,
        traits);
  }

  /** Whether it is watched closely in that year. */
  public boolean isKeyIn(int year) {
    return watching().isIn(year);
  }

  private KeySupervisions watching() {
    return new KeySupervisions(keySupervisions);
  }

  private void mustStillStand() {
    if (mergedInto != null) {
      throw new RuleViolation("enterprise-merged", number);
    }
  }

  private void take(EnterpriseDetails details, LocalDate today) {
    if (!Objects.equals(employees, details.employees())) {
      employeesOn = details.employees() == null ? null : today;
    }
    name = details.name();
    searchText = Folding.fold(name);
    kind = details.kind();
    creditCode = details.creditCode();
    otherIdentifier = details.otherIdentifier();
    countyCode = details.townshipCode().substring(0, 6);
    townshipCode = details.townshipCode();
    departmentCodes = List.copyOf(details.departmentCodes());
    sectorCodes = List.copyOf(details.sectorCodes());
    industryCode = details.industryCode();
    gridCode = details.gridCode();
    sizeClass = details.sizeClass();
    employees = details.employees();
    premises = List.copyOf(details.premises());
    moveTo(details.location());
    address = details.address();
    legalRepresentative = details.legalRepresentative();
    safetyManager = details.safetyManager();
    personInCharge = details.personInCharge();
    phone = details.phone();
    traits = details.traits();
  }

  /**
   * What was entered is kept beside what is used; whoever sends back what is shown moves nothing.
   */
  private void moveTo(@Nullable Location location) {
    var there = Position.of(location);
    if (!Objects.equals(position, there)) {
      position = there;
      enteredLocation = location;
    }
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

  public EnterpriseStatus status() {
    return standing.status();
  }

  /** Since when the status holds; null where it was so before the platform. */
  public @Nullable LocalDate statusOn() {
    return standing.statusOn();
  }

  public @Nullable LocalDate employeesOn() {
    return employeesOn;
  }

  /** Where it is; null where nobody has measured it. */
  public @Nullable Position position() {
    return position;
  }

  /** The same as it was entered, in the system it was measured in. */
  public @Nullable Location enteredLocation() {
    return enteredLocation;
  }

  public List<KeySupervision> keySupervisions() {
    return keySupervisions;
  }

  /** The years in which it is watched closely, in order. */
  public List<Integer> keyYears() {
    return watching().years();
  }

  public LocalDate registeredOn() {
    return registeredOn;
  }

  public @Nullable LocalDate closedOn() {
    return closedOn;
  }

  /** How it closed; null where it did not, or nobody said. */
  public @Nullable ClosingKind closingKind() {
    return closingKind;
  }

  public @Nullable UUID mergedInto() {
    return mergedInto;
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

  @Override
  public String countyCode() {
    return countyCode;
  }

  @Override
  public String townshipCode() {
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
  public UUID enterpriseId() {
    return id;
  }
}
