package org.anlan.servicekit.importing.sheet;

import org.jspecify.annotations.Nullable;

/** The rows of one sheet from top to bottom, one at a time. Row numbers only grow. */
public interface SheetReader extends AutoCloseable {

  /** The next row, blank ones included; null at the end. Refuses a file that is broken here. */
  @Nullable SheetRow next();

  @Override
  void close();
}
