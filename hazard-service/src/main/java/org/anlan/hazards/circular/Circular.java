package org.anlan.hazards.circular;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.rectification.RegimeRecord;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/** 通报: what an office told others about one major hazard or several. It is issued and stays. */
@Entity
class Circular {

  @Id private UUID id;
  @Version private long version;
  private String number;
  private String countyCode;
  private @Nullable String documentNumber;
  private LocalDate issuedOn;
  private String issuer;
  private String reason;
  private List<UUID> hazardIds;
  private Instant createdAt;
  private String createdBy;
  private String createdByName;

  protected Circular() {} // for Hibernate

  private Circular(UUID id, String number, String countyCode, Content content, Signature by) {
    this.id = id;
    version = -1; // Hibernate writes 0 with the insert
    this.number = number;
    this.countyCode = countyCode;
    documentNumber = content.documentNumber();
    issuedOn = content.issuedOn();
    issuer = content.issuer();
    reason = content.reason();
    hazardIds = List.copyOf(content.hazardIds());
    createdAt = by.at();
    createdBy = by.person();
    createdByName = by.name();
  }

  /**
   * What it says.
   *
   * @param issuer whose seal it bears, such as 平利县安委办
   * @param hazardIds the hazards that it names
   */
  record Content(
      @Nullable String documentNumber,
      LocalDate issuedOn,
      String issuer,
      String reason,
      List<UUID> hazardIds) {}

  /** 通报. */
  static Circular issue(UUID id, String number, String countyCode, Content content, Signature by) {
    return new Circular(id, number, countyCode, content, by);
  }

  /** The entry in the file of each hazard that it names. */
  RegimeRecord entry(String institution, Signature by) {
    var paper = documentNumber == null ? number : documentNumber;
    return new RegimeRecord(institution, issuedOn, paper, issuer + "：" + reason, by);
  }

  CircularSummary summary() {
    return new CircularSummary(id, number, documentNumber, issuedOn, issuer, reason);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  List<UUID> hazardIds() {
    return hazardIds;
  }

  Instant createdAt() {
    return createdAt;
  }

  String createdByName() {
    return createdByName;
  }
}
