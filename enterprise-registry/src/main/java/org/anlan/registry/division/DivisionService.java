package org.anlan.registry.division;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.anlan.registry.directory.DirectoryDesk;
import org.anlan.servicekit.web.IfMatch;

/** Keeps the divisions. */
@ApplicationScoped
@Transactional
class DivisionService {

  private final DivisionRepository divisions;
  private final DirectoryDesk desk;

  DivisionService(DivisionRepository divisions, DirectoryDesk desk) {
    this.divisions = divisions;
    this.desk = desk;
  }

  DivisionView find(String code) {
    return DivisionView.of(divisions.get(code));
  }

  DivisionView establish(DivisionDetails details) {
    var division = Division.establish(details);
    desk.takeIn(division);
    return DivisionView.of(division);
  }

  DivisionView change(String code, IfMatch expected, JsonNode patch) {
    var division = divisions.get(code);
    desk.correct(division, expected, DivisionDetails.class, patch);
    return DivisionView.of(division);
  }
}
