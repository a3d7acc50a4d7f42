package org.anlan.registry.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.anlan.registry.directory.DirectoryEvent.EntryDescribed;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.registry.directory.Entry;
import org.anlan.registry.directory.Validity;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.text.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A body that supervises. Bodies are renamed and merged every few years: the old code ends, the new
 * one names its predecessor, and records keep the code of their time.
 */
@Entity
public class Organization implements Entry<OrganizationDetails> {

  @Id private String code;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private OrganizationKind kind;

  private String name;
  private String searchText;

  @Column(name = "owner_county")
  private String countyCode;

  private @Nullable String parentCode;
  private @Nullable String divisionCode;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Duty> duties;

  @Embedded private @Nullable Validity validity;
  private @Nullable String predecessorCode;

  protected Organization() {} // for Hibernate

  /** Takes an organisation into the directory. */
  public static Organization establish(OrganizationDetails details) {
    var organization = new Organization();
    organization.code = details.code();
    organization.countyCode = details.countyCode();
    organization.describe(details);
    return organization;
  }

  /** Corrects all but the code and the county. */
  @Override
  public void describe(OrganizationDetails details) {
    if (!details.code().equals(code)) {
      throw InvalidRequest.at("/code", "code-is-fixed");
    }
    if (!details.countyCode().equals(countyCode)) {
      throw InvalidRequest.at("/countyCode", "code-is-fixed");
    }
    validity = Validity.between(details.validFrom(), details.validTo());
    kind = details.kind();
    name = details.name().strip();
    searchText = Folding.fold(name);
    parentCode = details.parentCode();
    divisionCode = details.divisionCode();
    duties = List.copyOf(details.duties());
    predecessorCode = details.predecessorCode();
  }

  @Override
  public EntryDescribed described(Instant at) {
    return new EntryDescribed(
        DirectoryKind.ORGANIZATION,
        code,
        name,
        parentCode,
        countyCode,
        Validity.from(validity),
        Validity.to(validity),
        null,
        kind.name(),
        at);
  }

  @Override
  public OrganizationDetails details() {
    return new OrganizationDetails(
        code,
        kind,
        name,
        countyCode,
        parentCode,
        divisionCode,
        duties,
        Validity.from(validity),
        Validity.to(validity),
        predecessorCode);
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
}
