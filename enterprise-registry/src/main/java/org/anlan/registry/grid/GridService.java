package org.anlan.registry.grid;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.anlan.registry.directory.DirectoryDesk;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;

/** Keeps the grids. */
@ApplicationScoped
@Transactional
class GridService {

  private static final Set<String> OFFICIALS =
      Set.of("county", "township", "department", "prefecture", "system-admin");

  private final GridRepository grids;
  private final DirectoryDesk desk;
  private final Caller caller;

  GridService(GridRepository grids, DirectoryDesk desk, Caller caller) {
    this.grids = grids;
    this.desk = desk;
    this.caller = caller;
  }

  GridView find(String code) {
    var grid = grids.get(code);
    return maySeeMembers(grid) ? GridView.withMembers(grid) : GridView.withoutMembers(grid);
  }

  GridView establish(GridDetails details) {
    var grid = Grid.establish(details);
    desk.takeIn(grid);
    return GridView.withMembers(grid);
  }

  GridView change(String code, IfMatch expected, JsonNode patch) {
    var grid = grids.get(code);
    desk.correct(grid, expected, GridDetails.class, patch);
    return GridView.withMembers(grid);
  }

  /** Codes of townships and organisations begin with that of their county. */
  private boolean maySeeMembers(Grid grid) {
    var scope = caller.scope();
    return switch (scope.kind()) {
      case PREFECTURE -> true;
      case GRID -> scope.values().contains(grid.code());
      case COUNTY, TOWNSHIP, TOWNSHIPS, DEPARTMENT, DEPARTMENTS ->
          caller.hasAny(OFFICIALS)
              && scope.values().stream().anyMatch(code -> code.startsWith(grid.countyCode()));
      default -> false;
    };
  }
}
