package org.anlan.registry.directory;

import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.scope.Scoped;
import org.jspecify.annotations.Nullable;

/** Something that belongs to a county as a whole. */
public record OfCounty(String countyCode) implements Scoped {

  @Override
  public @Nullable String townshipCode() {
    return null;
  }

  @Override
  public List<String> departmentCodes() {
    return List.of();
  }

  @Override
  public @Nullable String gridCode() {
    return null;
  }

  @Override
  public @Nullable UUID enterpriseId() {
    return null;
  }
}
