package org.anlan.registry.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of a county's sectors a unit belongs to by its class of GB/T 4754. Where several sectors
 * claim the class, those that name it most closely have it: a sector of all manufacturing leaves
 * chemicals to the one that names chemicals.
 */
public final class SectorMapping {

  private final Map<String, List<String>> claims = new TreeMap<>();

  /** A sector claims sections, divisions, groups or classes. */
  public SectorMapping claim(String sector, List<String> industryClasses) {
    claims.put(sector, List.copyOf(industryClasses));
    return this;
  }

  /** The sectors of a class, in the order of their codes; none where nobody claims it. */
  public List<String> sectorsOf(String industryCode) {
    var digits = IndustryCode.digits(industryCode);
    var section = IndustryCode.section(industryCode);
    int closest = -1;
    var found = new ArrayList<String>();
    for (var claim : claims.entrySet()) {
      int closeness = closeness(claim.getValue(), section, digits);
      if (closeness > closest) {
        closest = closeness;
        found.clear();
      }
      if (closeness >= 0 && closeness == closest) {
        found.add(claim.getKey());
      }
    }
    return List.copyOf(found);
  }

  /** The digits of the longest class that holds; 0 for the section alone, -1 for none. */
  private static int closeness(List<String> classes, String section, String digits) {
    return classes.stream()
        .filter(named -> named.startsWith(section) || Character.isDigit(named.charAt(0)))
        .map(IndustryCode::digits)
        .filter(digits::startsWith)
        .mapToInt(String::length)
        .max()
        .orElse(-1);
  }
}
