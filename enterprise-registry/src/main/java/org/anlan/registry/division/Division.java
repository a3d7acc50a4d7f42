package org.anlan.registry.division;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.anlan.registry.area.Point;
import org.anlan.registry.directory.DirectoryEvent.EntryDescribed;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.registry.directory.Entry;
import org.anlan.registry.directory.Validity;
import org.anlan.servicekit.identifier.DivisionCode;
import org.anlan.servicekit.identifier.MalformedIdentifier;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.text.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division. Its code never changes; a new code is a new division with a
 * predecessor.
 */
@Entity
public class Division implements Entry<DivisionDetails> {

  @Id private String code;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private DivisionKind kind;

  private String name;
  private String searchText;
  private @Nullable String parentCode;

  @Column(name = "owner_county")
  private String countyCode;

  @Embedded private @Nullable Validity validity;
  private @Nullable String predecessorCode;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable List<Point> polygon;

  protected Division() {} // for Hibernate

  /** Takes a division into the directory. */
  public static Division establish(DivisionDetails details) {
    var division = new Division();
    division.code = details.code();
    division.countyCode = details.code().substring(0, 6);
    division.describe(details);
    return division;
  }

  @Override
  public void describe(DivisionDetails details) {
    var number = number(details.code());
    if (!details.code().equals(code)) {
      throw InvalidRequest.at("/code", "code-is-fixed");
    }
    if (!details.kind().fits(number)) {
      throw InvalidRequest.at("/kind", "division-kind-does-not-fit");
    }
    var parent = details.parentCode() == null ? above(code) : details.parentCode();
    if (parent != null && !(code.startsWith(parent) && parent.length() < code.length())) {
      throw InvalidRequest.at("/parentCode", "division-parent-does-not-fit");
    }
    validity = Validity.between(details.validFrom(), details.validTo());
    kind = details.kind();
    name = details.name().strip();
    searchText = Folding.fold(name);
    parentCode = parent;
    predecessorCode = details.predecessorCode();
    polygon = details.polygon() == null ? null : List.copyOf(details.polygon());
  }

  @Override
  public EntryDescribed described(Instant at) {
    return new EntryDescribed(
        DirectoryKind.DIVISION,
        code,
        name,
        parentCode,
        countyCode,
        Validity.from(validity),
        Validity.to(validity),
        null,
        null,
        at);
  }

  @Override
  public DivisionDetails details() {
    return new DivisionDetails(
        code,
        kind,
        name,
        parentCode,
        Validity.from(validity),
        Validity.to(validity),
        predecessorCode,
        polygon);
  }

  public String code() {
    return code;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public String countyCode() {
    return countyCode;
  }

  private static @Nullable String above(String code) {
    return code.length() == 6 ? null : code.substring(0, code.length() - 3);
  }

  private static DivisionCode number(String code) {
    try {
      return new DivisionCode(code);
    } catch (MalformedIdentifier e) {
      throw InvalidRequest.at("/code", e.code());
    }
  }
}
