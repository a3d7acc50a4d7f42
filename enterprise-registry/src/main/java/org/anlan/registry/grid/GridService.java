package org.anlan.registry.grid;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.anlan.registry.directory.DirectoryDesk;
import org.anlan.servicekit.web.IfMatch;

/** Keeps the grids. */
@ApplicationScoped
@Transactional
class GridService {

  private final GridRepository grids;
  private final DirectoryDesk desk;

  GridService(GridRepository grids, DirectoryDesk desk) {
    this.grids = grids;
    this.desk = desk;
  }

  GridView find(String code) {
    return GridView.of(grids.get(code));
  }

  GridView establish(GridDetails details) {
    var grid = Grid.establish(details);
    desk.takeIn(grid);
    return GridView.of(grid);
  }

  GridView change(String code, IfMatch expected, JsonNode patch) {
    var grid = grids.get(code);
    desk.correct(grid, expected, GridDetails.class, patch);
    return GridView.of(grid);
  }
}
