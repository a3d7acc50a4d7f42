package org.anlan.registry.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlan.registry.directory.Directory;
import org.anlan.registry.directory.DirectoryEntry;
import org.anlan.registry.directory.DirectoryKey;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.InvalidRequest.Fault;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/**
 * Judges where a unit is said to belong: codes in use today, and a grid that lies in the township.
 */
@ApplicationScoped
class Jurisdiction {

  /** What an enterprise keeps up to date itself; the rest is for those who supervise it. */
  private static final Set<String> CONTACT = Set.of("address", "safetyManager", "phone");

  private final Directory directory;
  private final Caller caller;
  private final Clock clock;

  Jurisdiction(Directory directory, Caller caller, Clock clock) {
    this.directory = directory;
    this.caller = caller;
    this.clock = clock;
  }

  /** Nobody enters a unit elsewhere, or carries one out of the own reach. */
  void mustCover(Enterprise enterprise) {
    if (!caller.scope().covers(enterprise)) {
      throw new NotAllowed("outside-scope");
    }
  }

  /** An enterprise keeps its contact data up to date and nothing else. */
  void mustAllow(Iterable<String> fields) {
    if (caller.scope().kind() == ScopeKind.ENTERPRISE) {
      for (var field : fields) {
        if (!CONTACT.contains(field)) {
          throw new NotAllowed("contact-data-only", field);
        }
      }
    }
  }

  /** Refuses codes that the directory does not know, all at once. */
  void check(EnterpriseDetails details) {
    var wanted = references(details);
    var known = directory.find(wanted.values(), LocalDate.now(clock));
    var faults = faults(details, wanted, known);
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
  }

  /**
   * The same for a change: codes that stay may have ended meanwhile, records keep those of their
   * time.
   */
  void check(EnterpriseDetails before, EnterpriseDetails after) {
    if (!references(before).equals(references(after))) {
      check(after);
    }
  }

  /** The codes a unit refers to, by where they stand. */
  static Map<String, DirectoryKey> references(EnterpriseDetails details) {
    var references = new LinkedHashMap<String, DirectoryKey>();
    references.put("/townshipCode", DirectoryKind.DIVISION.key(details.townshipCode()));
    enumerate(
        references, "/departmentCodes/", DirectoryKind.ORGANIZATION, details.departmentCodes());
    enumerate(references, "/sectorCodes/", DirectoryKind.SECTOR, details.sectorCodes());
    if (details.gridCode() != null) {
      references.put("/gridCode", DirectoryKind.GRID.key(details.gridCode()));
    }
    return references;
  }

  /** What is wrong with the codes, given what the directory knows of them. */
  static List<Fault> faults(
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
