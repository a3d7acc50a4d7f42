package org.anlan.registry.enterprise.register;

import java.util.List;
import java.util.Map;
import org.anlan.registry.area.Outline;
import org.anlan.registry.directory.DirectoryEntry;
import org.anlan.registry.directory.DirectoryKey;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.Placement;
import org.anlan.registry.sector.SectorMapping;
import org.jspecify.annotations.Nullable;

/** All that the register knows about what is said of a unit. */
record Judgement(
    Map<DirectoryKey, DirectoryEntry> directory,
    SectorMapping mapping,
    @Nullable Outline township,
    List<Twin> twins) {

  EnterpriseDetails mapped(EnterpriseDetails details) {
    return Placement.mapped(details, mapping);
  }

  Placement placement(EnterpriseDetails details, boolean mapped) {
    return Placement.of(details, mapped, township);
  }
}
