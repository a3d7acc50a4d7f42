package org.anlan.registry.dossier.ledger;

import io.agroal.api.AgroalDataSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anlan.registry.dossier.part.Content;
import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.Part;
import org.anlan.registry.enterprise.Registration;
import org.anlan.registry.enterprise.place.Position;
import org.anlan.servicekit.importing.BulkInsert;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.text.Folding;
import org.jspecify.annotations.Nullable;

/** Writes many new parts in one statement, past the entity manager. */
final class PartInsert {

  private static final BulkInsert<New> STATEMENT =
      BulkInsert.<New>into("dossier_part")
          .column("id", "uuid", n -> n.part().id())
          .column("version", "bigint", n -> n.part().version())
          .column("number", "text", n -> n.part().number())
          .column("kind", "text", n -> n.content().kind().name())
          .column("enterprise_id", "uuid", n -> n.part().enterpriseId())
          .column("county_code", "text", n -> n.part().countyCode())
          .column("township_code", "text", n -> n.part().townshipCode())
          .column("department_codes", "text[]", n -> n.part().departmentCodes())
          .column("grid_code", "text", n -> n.part().gridCode())
          .column("title", "text", n -> n.content().title())
          .column("search_text", "text", n -> Folding.fold(n.content().title()))
          .column("identity", "text", n -> n.content().identity())
          .column("from_on", "date", n -> n.content().fromOn())
          .column("until_on", "date", n -> n.content().untilOn())
          .column("due_on", "date", n -> of(n.content().due(), Due::on))
          .column("due_for", "text", n -> of(n.content().due(), due -> due.what().name()))
          .column("longitude", "float8", n -> of(n.content().position(), Position::lon))
          .column("latitude", "float8", n -> of(n.content().position(), Position::lat))
          .column("details", "jsonb", n -> n.content().details())
          .column("imported", "boolean", n -> n.entry().imported())
          .column("created_at", "timestamptz", n -> n.entry().at().atOffset(ZoneOffset.UTC))
          .column("created_by", "text", n -> n.entry().by().person())
          .column("created_by_name", "text", n -> n.entry().by().name())
          .unlessThere("");

  private PartInsert() {}

  /** The ids of those that were not there. */
  static Set<UUID> run(AgroalDataSource database, List<New> parts) {
    return new HashSet<>(STATEMENT.returning(database, parts, "id", UUID.class));
  }

  private static <T, V> @Nullable V of(@Nullable T whole, Function<T, @Nullable V> part) {
    return whole == null ? null : part.apply(whole);
  }

  /** A part that is to be written, with the line it comes from. */
  record New(Line<?> line, Part part, Content content, Registration entry) {}
}
