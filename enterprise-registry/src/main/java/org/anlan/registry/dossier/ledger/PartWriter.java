package org.anlan.registry.dossier.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.anlan.registry.dossier.ledger.PartInsert.New;
import org.anlan.registry.dossier.part.Content;
import org.anlan.registry.dossier.part.Differences;
import org.anlan.registry.dossier.part.Home;
import org.anlan.registry.dossier.part.Part;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.Registrar;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.importing.Line;
import org.hibernate.Session;

/** Writes what a batch brings: one insert and one update for all, and the facts of each. */
@ApplicationScoped
class PartWriter {

  private static final int BATCH = 1000;

  private final EntityManager entities;
  private final AgroalDataSource database;
  private final Registrar registrar;
  private final Outbox outbox;

  PartWriter(
      EntityManager entities, AgroalDataSource database, Registrar registrar, Outbox outbox) {
    this.entities = entities;
    this.database = database;
    this.registrar = registrar;
    this.outbox = outbox;
  }

  /** Records those that were not there; what the database does not take came in between. */
  <D> void record(
      Map<Line<LedgerPart<D>>, Enterprise> homes, Map<Line<LedgerPart<D>>, Content> contents) {
    var news = new ArrayList<New>();
    contents.keySet().stream()
        .collect(Collectors.groupingBy(line -> county(homes, line)))
        .forEach(
            (county, lines) -> {
              var entries = registrar.entries(county, lines.size(), true).iterator();
              for (var line : lines) {
                var entry = entries.next();
                var content = Objects.requireNonNull(contents.get(line));
                var home = Home.of(Objects.requireNonNull(homes.get(line)));
                news.add(new New(line, Part.record(content, home, entry), content, entry));
              }
            });
    var taken = PartInsert.run(database, news);
    for (var added : news) {
      if (taken.contains(added.part().id())) {
        outbox.append(added.part().recorded());
      } else {
        added.line().refuse("part-duplicate");
      }
    }
  }

  /** Makes parts that are there what the rows say of them. */
  <D> void change(PartSpec<D> spec, List<Changed<D>> changes) {
    if (changes.isEmpty()) {
      return;
    }
    var now = registrar.now();
    for (var change : changes) {
      outbox.append(
          change
              .part()
              .change(
                  change.content(),
                  Differences.between(spec, change.before(), change.after()),
                  now));
    }
    entities.unwrap(Session.class).setJdbcBatchSize(BATCH);
    entities.flush();
  }

  private static <D> String county(
      Map<Line<LedgerPart<D>>, Enterprise> homes, Line<LedgerPart<D>> line) {
    return Objects.requireNonNull(homes.get(line)).countyCode();
  }

  /** A part that is there and what the row makes of it. */
  record Changed<D>(Part part, D before, D after, Content content) {}
}
