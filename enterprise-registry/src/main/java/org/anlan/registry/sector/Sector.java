package org.anlan.registry.sector;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

/** A sector of the county's own list of what is supervised. */
@Entity
public class Sector implements Entry<SectorDetails> {

  @Id private String code;
  @Version private long version;
  private String name;
  private String searchText;

  @Column(name = "owner_county")
  private String countyCode;

  private @Nullable String leadOrganization;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> industryClasses;

  @Embedded private @Nullable Validity validity;
  private @Nullable String predecessorCode;

  protected Sector() {} // for Hibernate

  /** Takes a sector onto the list. */
  public static Sector establish(SectorDetails details) {
    var sector = new Sector();
    sector.code = details.code();
    sector.countyCode = details.countyCode();
    sector.describe(details);
    return sector;
  }

  /** Corrects all but the code and the county. */
  @Override
  public void describe(SectorDetails details) {
    if (!details.code().equals(code)) {
      throw InvalidRequest.at("/code", "code-is-fixed");
    }
    if (!details.countyCode().equals(countyCode)) {
      throw InvalidRequest.at("/countyCode", "code-is-fixed");
    }
    validity = Validity.between(details.validFrom(), details.validTo());
    name = details.name().strip();
    searchText = Folding.fold(name);
    leadOrganization = details.leadOrganization();
    industryClasses = List.copyOf(details.industryClasses());
    predecessorCode = details.predecessorCode();
  }

  @Override
  public EntryDescribed described(Instant at) {
    return new EntryDescribed(
        DirectoryKind.SECTOR,
        code,
        name,
        null,
        countyCode,
        Validity.from(validity),
        Validity.to(validity),
        leadOrganization,
        null,
        at);
  }

  @Override
  public SectorDetails details() {
    return new SectorDetails(
        code,
        name,
        countyCode,
        leadOrganization,
        industryClasses,
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
