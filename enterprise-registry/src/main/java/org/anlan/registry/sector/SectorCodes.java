package org.anlan.registry.sector;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.anlan.registry.code.Code;
import org.anlan.registry.code.CodeList;

/** The county's sectors as a list of codes. */
@ApplicationScoped
class SectorCodes {

  private final SectorRepository sectors;

  SectorCodes(SectorRepository sectors) {
    this.sectors = sectors;
  }

  @Produces
  @Singleton
  CodeList list(SectorCodes self) {
    return new CodeList("sectors", self::codes);
  }

  @Transactional
  List<Code> codes() {
    return sectors.listAll(Sort.by("code")).stream()
        .map(s -> new Code(s.code(), s.details().name(), s.details().name()))
        .toList();
  }
}
