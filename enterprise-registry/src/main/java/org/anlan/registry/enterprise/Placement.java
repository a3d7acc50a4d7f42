package org.anlan.registry.enterprise;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.anlan.registry.area.Outline;
import org.anlan.registry.enterprise.place.Position;
import org.anlan.registry.sector.SectorMapping;
import org.jspecify.annotations.Nullable;

/**
 * What the directory makes of what was said of a unit.
 *
 * @param sectorsMapped whether its sectors follow from its industry; otherwise somebody named them
 * @param outsideTownship whether it was measured outside its township; null where nobody can tell
 */
@Embeddable
public record Placement(boolean sectorsMapped, @Nullable Boolean outsideTownship) {

  /** Of a unit that nobody has looked up. */
  public static final Placement UNKNOWN = new Placement(false, null);

  /** By the borders of the township, where anybody has drawn them. */
  public static Placement of(
      EnterpriseDetails details, boolean mapped, @Nullable Outline township) {
    var position = Position.of(details.location());
    var outside =
        position == null || township == null
            ? null
            : !township.holds(position.lon(), position.lat());
    return new Placement(mapped && !details.sectorCodes().isEmpty(), outside);
  }

  /**
   * Whether sectors follow from the industry. They do unless somebody names them; those that
   * followed before follow again when the industry changes, and whoever takes all named ones away
   * lets them follow.
   */
  public static boolean follows(
      EnterpriseDetails after, @Nullable EnterpriseDetails before, boolean followed) {
    return after.sectorCodes().isEmpty()
        || (followed && before != null && after.sectorCodes().equals(before.sectorCodes()));
  }

  /** The unit with the sectors of its industry. */
  public static EnterpriseDetails mapped(EnterpriseDetails details, SectorMapping mapping) {
    return details.withSectors(
        details.industryCode() == null ? List.of() : mapping.sectorsOf(details.industryCode()));
  }
}
