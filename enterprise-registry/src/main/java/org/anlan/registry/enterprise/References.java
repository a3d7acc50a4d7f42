package org.anlan.registry.enterprise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.registry.directory.DirectoryEntry;
import org.anlan.registry.directory.DirectoryKey;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.servicekit.problem.InvalidRequest.Fault;
import org.jspecify.annotations.Nullable;

/** What an enterprise refers to in the directory, and what is wrong with it. */
public final class References {

  private References() {}

  /** The codes a unit refers to, by where they stand. */
  public static Map<String, DirectoryKey> of(EnterpriseDetails details) {
    var references = new LinkedHashMap<String, DirectoryKey>();
    references.put("/townshipCode", DirectoryKind.DIVISION.key(details.townshipCode()));
    enumerate(
        references, "/departmentCodes/", DirectoryKind.ORGANIZATION, details.departmentCodes());
    enumerate(references, "/sectorCodes/", DirectoryKind.SECTOR, details.sectorCodes());
    if (details.traits().parkCode() != null) {
      references.put("/traits/parkCode", DirectoryKind.DIVISION.key(details.traits().parkCode()));
    }
    if (details.gridCode() != null) {
      references.put("/gridCode", DirectoryKind.GRID.key(details.gridCode()));
    }
    return references;
  }

  /** What is wrong with the codes, given what the directory knows of them. */
  public static List<Fault> faults(
      EnterpriseDetails details,
      Map<String, DirectoryKey> wanted,
      Map<DirectoryKey, DirectoryEntry> known) {
    var faults = new ArrayList<Fault>();
    wanted.forEach(
        (pointer, key) -> {
          if (!known.containsKey(key)) {
            faults.add(new Fault(pointer, "unknown-code", key.code()));
          }
        });
    var grid = grid(wanted, known);
    if (grid != null && !details.townshipCode().equals(grid.townshipCode())) {
      faults.add(new Fault("/gridCode", "grid-elsewhere", grid.townshipCode()));
    }
    return faults;
  }

  private static @Nullable DirectoryEntry grid(
      Map<String, DirectoryKey> wanted, Map<DirectoryKey, DirectoryEntry> known) {
    var key = wanted.get("/gridCode");
    return key == null ? null : known.get(key);
  }

  private static void enumerate(
      Map<String, DirectoryKey> into, String at, DirectoryKind kind, List<String> codes) {
    for (int i = 0; i < codes.size(); i++) {
      into.put(at + i, kind.key(codes.get(i)));
    }
  }
}
