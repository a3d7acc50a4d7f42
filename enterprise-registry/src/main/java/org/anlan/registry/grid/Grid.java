package org.anlan.registry.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.anlan.registry.area.Point;
import org.anlan.registry.directory.DirectoryEvent.EntryDescribed;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.registry.directory.Entry;
import org.anlan.registry.directory.Validity;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.text.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The smallest area: a few streets or a village, watched by its members. */
@Entity
public class Grid implements Entry<GridDetails> {

  @Id private String code;
  @Version private long version;
  private String name;
  private String searchText;

  @Column(name = "owner_county")
  private String countyCode;

  private String townshipCode;
  private @Nullable String parentCode;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable List<Point> polygon;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<GridMember> members;

  @Embedded private @Nullable Validity validity;
  private @Nullable String predecessorCode;

  protected Grid() {} // for Hibernate

  /** Takes a grid into the directory. */
  public static Grid establish(GridDetails details) {
    var grid = new Grid();
    grid.code = details.code();
    grid.describe(details);
    return grid;
  }

  @Override
  public void describe(GridDetails details) {
    if (!details.code().equals(code)) {
      throw InvalidRequest.at("/code", "code-is-fixed");
    }
    if (!code.startsWith(details.townshipCode())) {
      throw InvalidRequest.at("/townshipCode", "grid-township-does-not-fit");
    }
    validity = Validity.between(details.validFrom(), details.validTo());
    name = details.name().strip();
    searchText = Folding.fold(name);
    countyCode = details.townshipCode().substring(0, 6);
    townshipCode = details.townshipCode();
    parentCode = details.parentCode();
    polygon = details.polygon() == null ? null : List.copyOf(details.polygon());
    members = List.copyOf(details.members());
    predecessorCode = details.predecessorCode();
  }

  /** How it stands now, for the other services; without its members, who are people. */
  @Override
  public EntryDescribed described(Instant at) {
    return new EntryDescribed(
        DirectoryKind.GRID,
        code,
        name,
        parentCode == null ? townshipCode : parentCode,
        countyCode,
        Validity.from(validity),
        Validity.to(validity),
        null,
        null,
        at);
  }

  @Override
  public GridDetails details() {
    return new GridDetails(
        code,
        name,
        townshipCode,
        parentCode,
        polygon,
        members,
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
