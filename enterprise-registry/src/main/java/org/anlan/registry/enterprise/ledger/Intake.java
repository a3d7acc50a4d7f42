package org.anlan.registry.enterprise.ledger;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anlan.registry.directory.Directory;
import org.anlan.registry.directory.DirectoryEntry;
import org.anlan.registry.directory.DirectoryKey;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.References;
import org.anlan.registry.profile.OutsideTownship;
import org.anlan.registry.profile.RegistryProfile;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.profile.CountySettings;

/**
 * Takes a batch of the ledger: units that are there become what the row says, the others are
 * registered. Everything is looked up once for the whole batch.
 */
@ApplicationScoped
class Intake {

  private final KnownUnits known;
  private final Directory directory;
  private final Registrations registrations;
  private final Corrections corrections;
  private final Ground ground;
  private final CountySettings<RegistryProfile> profiles;
  private final Clock clock;

  Intake(
      KnownUnits known,
      Directory directory,
      Registrations registrations,
      Corrections corrections,
      Ground ground,
      CountySettings<RegistryProfile> profiles,
      Clock clock) {
    this.known = known;
    this.directory = directory;
    this.registrations = registrations;
    this.corrections = corrections;
    this.ground = ground;
    this.profiles = profiles;
    this.clock = clock;
  }

  void take(Batch<Unit> batch) {
    var today = LocalDate.now(clock);
    var there = known.among(batch.open());
    var found =
        ground.find(
            batch.open().stream().map(line -> line.row().details().townshipCode()).collect(toSet()),
            today);
    var matches =
        batch.open().stream()
            .map(line -> new Match(line, there.get(line.row().identity()), today.getYear()))
            .map(match -> match.on(found, today.getYear()))
            .toList();
    matches.forEach(this::checkPlace);
    checkReferences(matches, today);
    corrections.make(
        matches.stream().filter(match -> match.isOpen() && match.there() != null).toList(), today);
    registrations.make(
        matches.stream().filter(match -> match.isOpen() && match.there() == null).toList(), today);
  }

  /** A place outside its township is refused where the county wants that, and marked elsewhere. */
  private void checkPlace(Match match) {
    var township = match.becomes().townshipCode();
    if (Boolean.TRUE.equals(match.placement().outsideTownship())
        && profiles.of(township).entry().outsideTownship() == OutsideTownship.REFUSE) {
      match.line().refuse(UnitColumns.LONGITUDE, "outside-township", township);
    }
  }

  /** Codes that stay as they are may have ended meanwhile; only new ones are judged. */
  private void checkReferences(List<Match> matches, LocalDate today) {
    var judged = matches.stream().filter(Match::refersAnew).toList();
    var wanted =
        judged.stream()
            .collect(toMap(Function.identity(), match -> References.of(match.becomes())));
    var keys = new HashSet<DirectoryKey>();
    wanted.values().forEach(references -> keys.addAll(references.values()));
    var found = directory.find(new ArrayList<>(keys), today);
    judged.forEach(match -> judge(match.line(), match.becomes(), wanted.get(match), found));
  }

  private static void judge(
      Line<Unit> line,
      EnterpriseDetails details,
      Map<String, DirectoryKey> wanted,
      Map<DirectoryKey, DirectoryEntry> found) {
    for (var fault : References.faults(details, wanted, found)) {
      var column = UnitColumns.of(fault.pointer());
      if (column == null) {
        line.refuse(fault.code(), fault.arguments());
      } else {
        line.refuse(column, fault.code(), fault.arguments());
      }
    }
  }
}
