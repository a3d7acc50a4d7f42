package org.anlan.registry.dossier.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.registry.dossier.part.Content;
import org.anlan.registry.dossier.part.Deadlines;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.Registrar;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.servicekit.importing.Batch;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Takes a batch of a ledger of parts: those that are there become what the row says, the others are
 * recorded. Everything is looked up and written once for the whole batch.
 */
@ApplicationScoped
public class PartIntake {

  private final KnownUnits units;
  private final KnownParts parts;
  private final Deadlines deadlines;
  private final Registrar registrar;
  private final PartWriter writer;

  PartIntake(
      KnownUnits units,
      KnownParts parts,
      Deadlines deadlines,
      Registrar registrar,
      PartWriter writer) {
    this.units = units;
    this.parts = parts;
    this.deadlines = deadlines;
    this.registrar = registrar;
    this.writer = writer;
  }

  /** The column is the one that names the unit, the others stand by the member they fill. */
  public <D> void take(PartSpec<D> spec, PartColumns columns, Batch<LedgerPart<D>> batch) {
    var homes = homes(columns.unit(), batch.open());
    var there = parts.among(spec.kind(), keys(homes));
    var news = new LinkedHashMap<Line<LedgerPart<D>>, Content>();
    var changes = new ArrayList<PartWriter.Changed<D>>();
    homes.forEach(
        (line, unit) -> {
          var part = there.get(new KnownParts.Key(unit.id(), line.row().identity()));
          var before = part == null ? null : spec.details(part.details());
          var after = line.row().onto().apply(before);
          if (after.equals(before)) {
            line.alreadyThere();
            return;
          }
          var content = content(spec, columns, line, unit, after);
          if (content == null) {
            return;
          }
          if (part == null) {
            news.put(line, content);
          } else {
            changes.add(new PartWriter.Changed<>(part, before, after, content));
          }
        });
    writer.change(spec, changes);
    writer.record(homes, news);
  }

  private <D> Map<Line<LedgerPart<D>>, Enterprise> homes(
      Column<String> column, List<Line<LedgerPart<D>>> lines) {
    var known =
        units.among(lines.stream().map(line -> line.row().unit()).collect(Collectors.toSet()));
    var homes = new LinkedHashMap<Line<LedgerPart<D>>, Enterprise>();
    for (var line : lines) {
      var named = known.getOrDefault(line.row().unit(), List.of());
      if (named.isEmpty()) {
        line.refuse(column, "unknown-enterprise");
      } else if (named.size() > 1) {
        line.refuse(column, "ambiguous-enterprise");
      } else if (named.getFirst().mergedInto() != null) {
        line.refuse(column, "enterprise-merged", named.getFirst().number());
      } else {
        homes.put(line, named.getFirst());
      }
    }
    return homes;
  }

  private static <D> Set<KnownParts.Key> keys(Map<Line<LedgerPart<D>>, Enterprise> homes) {
    var keys = new HashSet<KnownParts.Key>();
    homes.forEach((line, unit) -> keys.add(new KnownParts.Key(unit.id(), line.row().identity())));
    return keys;
  }

  /** Null where the row contradicts itself; then it is refused. */
  private <D> @Nullable Content content(
      PartSpec<D> spec, PartColumns columns, Line<LedgerPart<D>> line, Enterprise unit, D details) {
    try {
      return spec.content(details, deadlines.of(unit), registrar.today());
    } catch (InvalidRequest e) {
      for (var fault : e.faults()) {
        var column = columns.byMember().get(fault.pointer().substring(1));
        if (column == null) {
          line.refuse(fault.code(), fault.arguments());
        } else {
          line.refuse(column, fault.code(), fault.arguments());
        }
      }
      return null;
    }
  }
}
