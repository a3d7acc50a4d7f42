package org.anlan.hazards.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Through whom a caller may say that a hazard became known. Officials put on record what others
 * told them; an enterprise and a grid member report what they found themselves.
 */
@ApplicationScoped
public class Finders {

  private final Caller caller;

  Finders(Caller caller) {
    this.caller = caller;
  }

  /** The source that the caller claims, or the one that follows from who they are. */
  public HazardSource source(@Nullable HazardSource claimed) {
    return switch (caller.scope().kind()) {
      case ENTERPRISE -> oneOf(EnumSet.of(HazardSource.SELF), claimed, HazardSource.SELF);
      case GRID ->
          oneOf(
              EnumSet.of(HazardSource.GRID, HazardSource.PUBLIC_REPORT),
              claimed,
              HazardSource.GRID);
      case TOWNSHIP, TOWNSHIPS -> or(claimed, HazardSource.TOWNSHIP);
      case DEPARTMENT, DEPARTMENTS -> or(claimed, HazardSource.DEPARTMENT);
      default -> or(claimed, null);
    };
  }

  private static HazardSource oneOf(
      Set<HazardSource> own, @Nullable HazardSource claimed, HazardSource otherwise) {
    var source = or(claimed, otherwise);
    if (!own.contains(source)) {
      throw InvalidRequest.at("/source", "source-not-yours");
    }
    return source;
  }

  private static HazardSource or(@Nullable HazardSource claimed, @Nullable HazardSource otherwise) {
    if (claimed != null) {
      return claimed;
    }
    if (otherwise == null) {
      throw InvalidRequest.at("/source", "required");
    }
    return otherwise;
  }
}
