package org.anlan.benchmark.measure;

import java.util.List;
import org.anlan.benchmark.result.Row;

/** A part of the goals that is measured together. */
@FunctionalInterface
public interface Section {

  /** Measures it. */
  List<Row> measure() throws Exception;
}
