package org.anlan.registry.sector;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.anlan.registry.directory.DirectoryDesk;
import org.anlan.servicekit.web.IfMatch;

/** Keeps the sectors. */
@ApplicationScoped
@Transactional
class SectorService {

  private final SectorRepository sectors;
  private final DirectoryDesk desk;

  SectorService(SectorRepository sectors, DirectoryDesk desk) {
    this.sectors = sectors;
    this.desk = desk;
  }

  SectorView find(String code) {
    return SectorView.of(sectors.get(code));
  }

  SectorView establish(SectorDetails details) {
    var sector = Sector.establish(details);
    desk.takeIn(sector);
    return SectorView.of(sector);
  }

  SectorView change(String code, IfMatch expected, JsonNode patch) {
    var sector = sectors.get(code);
    desk.correct(sector, expected, SectorDetails.class, patch);
    return SectorView.of(sector);
  }
}
