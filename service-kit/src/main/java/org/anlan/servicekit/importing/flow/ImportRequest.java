package org.anlan.servicekit.importing.flow;

import java.util.List;

/** What an import's job keeps: which file for which ledger, and what its header says. */
public record ImportRequest(
    String ledger,
    String fileName,
    boolean dryRun,
    String digest,
    List<String> header,
    List<String> unknownColumns) {

  /** The kind of its job. */
  public static final String KIND = "import";
}
