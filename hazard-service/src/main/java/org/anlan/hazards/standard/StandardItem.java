package org.anlan.hazards.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.text.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One item of a judgement standard, known to everybody; those of a county are the county's own. */
@Entity
class StandardItem {

  @Id private UUID id;
  @Version private long version;
  private @Nullable String ownerCounty;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> sectorCodes;

  private String standard;
  private String item;
  private String text;
  private String source;
  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private boolean citable;
  private String searchText;
  private Instant createdAt;
  private String createdBy;

  protected StandardItem() {} // for Hibernate

  /** Adds an item of a county. */
  static StandardItem add(UUID id, String county, StandardDetails details, String by, Instant at) {
    var item = new StandardItem();
    item.id = id;
    item.version = -1; // Hibernate writes 0 with the insert
    item.ownerCounty = county;
    item.createdAt = at;
    item.createdBy = by;
    item.citable = true;
    item.describe(details);
    return item;
  }

  /** Puts it right, or says until when it holds. */
  void describe(StandardDetails details) {
    if (details.validFrom() != null
        && details.validTo() != null
        && details.validTo().isBefore(details.validFrom())) {
      throw InvalidRequest.at("/validTo", "range-inverted");
    }
    sectorCodes = details.sectorCodes() == null ? List.of() : List.copyOf(details.sectorCodes());
    standard = details.standard().strip();
    item = details.item().strip();
    text = details.text().strip();
    source = details.source().strip();
    validFrom = details.validFrom();
    validTo = details.validTo();
    searchText = Folding.fold(standard + ' ' + item + ' ' + text);
  }

  StandardEvent.StandardItemAdded added(Instant at) {
    return new StandardEvent.StandardItemAdded(id, ownerCounty, standard, item, at);
  }

  StandardEvent.StandardItemChanged changed(Instant at) {
    return new StandardEvent.StandardItemChanged(
        id, ownerCounty, standard, item, validFrom, validTo, at);
  }

  StandardDetails details() {
    return new StandardDetails(sectorCodes, standard, item, text, source, validFrom, validTo);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  /** Whether a hazard may be judged by it, or it only stands for a published text. */
  boolean citable() {
    return citable;
  }

  @Nullable String ownerCounty() {
    return ownerCounty;
  }
}
