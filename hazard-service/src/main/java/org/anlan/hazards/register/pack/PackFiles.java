package org.anlan.hazards.register.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anlan.hazards.register.HazardItem;
import org.anlan.hazards.register.MeasureItem;
import org.anlan.hazards.register.ResponsibilityItem;
import org.anlan.hazards.register.ThreeLists;
import org.anlan.servicekit.paging.workbook.Column;
import org.anlan.servicekit.paging.workbook.WorkbookSheet;

/**
 * The parts of a pack while they are written, side by side, one row of each at a time: so the pack
 * needs one reading of the hazards and no more memory the more there are.
 */
final class PackFiles implements Closeable {

  private final Path folder;
  private final WorkbookSheet<HazardItem> hazards;
  private final WorkbookSheet<MeasureItem> measures;
  private final WorkbookSheet<ResponsibilityItem> responsibilities;
  private final WorkbookSheet<ProgressLine> table;
  private final PointsFile map;
  private final Progress progress = new Progress();

  PackFiles(Path folder, ObjectMapper json) throws IOException {
    this.folder = folder;
    hazards = sheet("隐患清单", ThreeLists.hazards());
    measures = sheet("整改措施清单", ThreeLists.measures());
    responsibilities = sheet("责任清单", ThreeLists.responsibilities());
    table = sheet("进展情况统计表", ProgressLine.COLUMNS);
    map = new PointsFile(json, part("隐患分布图.geojson"));
  }

  private <T> WorkbookSheet<T> sheet(String name, List<Column<T>> columns) throws IOException {
    return new WorkbookSheet<>(name, columns, part(name + ".xlsx"));
  }

  private OutputStream part(String name) throws IOException {
    return Files.newOutputStream(folder.resolve(name));
  }

  void add(ThreeLists row) {
    hazards.add(row.hazard());
    measures.add(row.measure());
    responsibilities.add(row.responsibility());
    progress.count(row.hazard());
    if (row.point() != null) {
      map.add(row.point());
    }
  }

  /** What can only be said when all rows were seen. */
  void sumUp() {
    progress.write(table::add);
  }

  @Override
  public void close() throws IOException {
    hazards.close();
    measures.close();
    responsibilities.close();
    table.close();
    map.close();
  }
}
