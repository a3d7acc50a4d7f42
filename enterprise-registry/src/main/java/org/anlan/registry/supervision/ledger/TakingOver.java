package org.anlan.registry.supervision.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anlan.registry.directory.Directory;
import org.anlan.registry.directory.DirectoryKey;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.registry.supervision.SupervisionLink;
import org.anlan.registry.supervision.Ward;
import org.anlan.registry.supervision.Withdrawal;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows over as links. A row that is there already is known again: what it says differently is
 * put right, and if it has come by a last day since, the link ends.
 */
@ApplicationScoped
class TakingOver {

  private static final String REASON = "台账导入";

  private final NamedUnits units;
  private final NamedPeople people;
  private final Directory directory;
  private final Postings postings;
  private final Clock clock;

  TakingOver(
      NamedUnits units, NamedPeople people, Directory directory, Postings postings, Clock clock) {
    this.units = units;
    this.people = people;
    this.directory = directory;
    this.postings = postings;
    this.clock = clock;
  }

  void take(List<Line<PostingRow>> lines) {
    var wards = wards(lines);
    if (wards.isEmpty()) {
      return;
    }
    var names = new LinkedHashMap<Line<PostingRow>, NamedPeople.Name>();
    wards.forEach(
        (line, ward) ->
            names.put(
                line, new NamedPeople.Name(ward.countyCode(), Folding.fold(line.row().person()))));
    var keys = people.meet(Set.copyOf(names.values()));
    var there =
        people
            .links(keys.values(), wards.values().stream().map(Ward::enterpriseId).collect(toSet()))
            .stream()
            .collect(groupingBy(link -> new Place(link.ward().enterpriseId(), link.personKey())));
    var known = new LinkedHashMap<>(there);
    var today = LocalDate.now(clock);
    var organizations = organizations(lines, today);
    wards.forEach(
        (line, ward) -> {
          var key = keys.get(names.get(line));
          var links =
              known.computeIfAbsent(
                  new Place(ward.enterpriseId(), key), place -> new ArrayList<>());
          take(line, ward, key, links, organizations, today);
        });
    postings.write();
  }

  private Map<Line<PostingRow>, Ward> wards(List<Line<PostingRow>> lines) {
    var found = units.find(lines.stream().map(line -> line.row().unit()).collect(toSet()));
    var wards = new LinkedHashMap<Line<PostingRow>, Ward>();
    for (var line : lines) {
      var meant = found.getOrDefault(line.row().unit(), Map.of());
      if (meant.isEmpty()) {
        line.refuse(PostingColumns.UNIT, "unknown-enterprise");
      } else if (meant.size() > 1) {
        line.refuse(PostingColumns.UNIT, "ambiguous-enterprise");
      } else {
        wards.put(line, meant.values().iterator().next());
      }
    }
    return wards;
  }

  private void take(
      Line<PostingRow> line,
      Ward ward,
      UUID person,
      List<SupervisionLink> links,
      Set<DirectoryKey> organizations,
      LocalDate today) {
    var row = line.row();
    var same = same(row, links);
    if (namesUnknown(row, same, organizations)) {
      line.refuse(PostingColumns.ORGANIZATION, "unknown-code", row.organizationCode());
    } else if (same != null) {
      update(line, same, today);
    } else if (links.stream()
        .anyMatch(l -> l.kind() == row.kind() && l.holdsWithin(row.from(), row.to()))) {
      line.refuse(PostingColumns.FROM, "supervision-link-duplicate", row.person());
    } else {
      links.add(postings.post(row.posting(ward.enterpriseId()), ward, person));
    }
  }

  private static @Nullable SupervisionLink same(PostingRow row, List<SupervisionLink> links) {
    return links.stream()
        .filter(l -> l.kind() == row.kind() && l.tenure().startsOn().equals(row.from()))
        .findFirst()
        .orElse(null);
  }

  private void update(Line<PostingRow> line, SupervisionLink link, LocalDate today) {
    var to = link.tenure().endsOn() == null ? line.row().to() : null;
    if (to != null && to.isAfter(today)) {
      line.refuse(PostingColumns.TO, "supervision-end-in-future", to);
      return;
    }
    boolean corrected = postings.correct(link, line.row().onto(link.correction()), today);
    if (to != null) {
      postings.withdraw(link, new Withdrawal(to, REASON), today);
    } else if (!corrected) {
      line.alreadyThere();
    }
  }

  /** Those of the organizations named that are in use. */
  private Set<DirectoryKey> organizations(List<Line<PostingRow>> lines, LocalDate today) {
    var named =
        lines.stream()
            .map(line -> line.row().organizationCode())
            .filter(Objects::nonNull)
            .map(DirectoryKind.ORGANIZATION::key)
            .collect(toSet());
    return directory.find(named, today).keySet();
  }

  /** A code that stays as it is may have ended meanwhile. */
  private static boolean namesUnknown(
      PostingRow row, @Nullable SupervisionLink same, Set<DirectoryKey> organizations) {
    var code = row.organizationCode();
    return code != null
        && (same == null || !code.equals(same.organizationCode()))
        && !organizations.contains(DirectoryKind.ORGANIZATION.key(code));
  }

  /** A person at a unit. */
  private record Place(UUID enterpriseId, UUID personKey) {}
}
