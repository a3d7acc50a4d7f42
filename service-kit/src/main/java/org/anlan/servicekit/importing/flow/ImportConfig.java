package org.anlan.servicekit.importing.flow;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.anlan.servicekit.importing.sheet.SheetLimits;

/** What an operator may decide about imports. */
@ConfigMapping(prefix = "anlan.import")
public interface ImportConfig {

  /** The largest file; a workbook of 200,000 rows has some 20 MB. */
  @WithDefault("32M")
  MemorySize maxFileSize();

  /** The most rows of a file. */
  @WithDefault("200000")
  int maxRows();

  /**
   * How many rows one transaction takes; with 1000 the database hears 2.5 statements per 500 rows.
   */
  @WithDefault("1000")
  int batchRows();

  /** What a file may ask of the reader. */
  default SheetLimits limits() {
    var usual = SheetLimits.USUAL;
    return new SheetLimits(maxRows(), usual.columns(), usual.inflatedBytes(), usual.ratio());
  }
}
