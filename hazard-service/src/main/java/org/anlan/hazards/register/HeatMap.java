package org.anlan.hazards.register;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.servicekit.paging.Row;

/**
 * How many hazards lie in each cell of a net over the map, in CGCS2000 degrees, the fullest first.
 *
 * @param cell how wide a cell is
 * @param truncated there were more hazards than are counted; narrow the box or the filter
 */
public record HeatMap(double cell, List<Cell> cells, boolean truncated) {

  static final String COLUMNS = "h.id, h.lon, h.lat, h.level";

  /**
   * One cell.
   *
   * @param lon of its middle
   * @param lat of its middle
   * @param major how many of them are major
   */
  public record Cell(double lon, double lat, long hazards, long major) {}

  /** A hazard that is counted. */
  public record Spot(double lon, double lat, boolean major) {

    static Spot of(Row row) {
      return new Spot(
          Objects.requireNonNull(row.doubleOrNull("lon")),
          Objects.requireNonNull(row.doubleOrNull("lat")),
          row.value("level", HazardLevel.class) == HazardLevel.MAJOR);
    }
  }

  static HeatMap of(List<Spot> spots, double cell, int most) {
    var counted = spots.size() > most ? spots.subList(0, most) : spots;
    Map<List<Long>, long[]> cells = new LinkedHashMap<>();
    for (var spot : counted) {
      var counts = cells.computeIfAbsent(net(spot, cell), key -> new long[2]);
      counts[0]++;
      counts[1] += spot.major() ? 1 : 0;
    }
    return new HeatMap(
        cell,
        cells.entrySet().stream()
            .map(e -> cell(e.getKey(), e.getValue(), cell))
            .sorted(Comparator.comparing(Cell::hazards).reversed())
            .toList(),
        spots.size() > most);
  }

  private static List<Long> net(Spot spot, double cell) {
    return List.of((long) Math.floor(spot.lon() / cell), (long) Math.floor(spot.lat() / cell));
  }

  private static Cell cell(List<Long> at, long[] counts, double cell) {
    return new Cell(middle(at.get(0), cell), middle(at.get(1), cell), counts[0], counts[1]);
  }

  /** To the sixth place: some ten centimetres. */
  private static double middle(long number, double cell) {
    return Math.round((number + 0.5) * cell * 1e6) / 1e6;
  }
}
