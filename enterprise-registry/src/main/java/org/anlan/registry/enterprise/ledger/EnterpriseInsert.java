package org.anlan.registry.enterprise.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.OtherIdentifier;
import org.anlan.registry.enterprise.place.Location;
import org.anlan.registry.enterprise.place.Position;
import org.anlan.servicekit.importing.BulkInsert;
import org.anlan.servicekit.text.Folding;
import org.jspecify.annotations.Nullable;

/** Writes many new enterprises in one statement, past the entity manager. */
@ApplicationScoped
class EnterpriseInsert {

  private final BulkInsert<New> statement;

  EnterpriseInsert(ObjectMapper json) {
    this.statement =
        BulkInsert.<New>into("enterprise")
            .column("id", "uuid", n -> n.enterprise().id())
            .column("version", "bigint", n -> n.enterprise().version())
            .column("number", "text", n -> n.enterprise().number())
            .column("name", "text", n -> n.details().name())
            .column("search_text", "text", n -> Folding.fold(n.details().name()))
            .column("kind", "text", n -> n.details().kind().name())
            .column("credit_code", "text", n -> n.details().creditCode())
            .column("other_identifier_type", "text", n -> n.identifier(OtherIdentifier::type))
            .column("other_identifier", "text", n -> n.identifier(OtherIdentifier::value))
            .column("county_code", "text", n -> n.enterprise().countyCode())
            .column("township_code", "text", n -> n.details().townshipCode())
            .column("department_codes", "text[]", n -> n.details().departmentCodes())
            .column("sector_codes", "text[]", n -> n.details().sectorCodes())
            .column("industry_code", "text", n -> n.details().industryCode())
            .column("grid_code", "text", n -> n.details().gridCode())
            .column("sectors_mapped", "boolean", n -> n.enterprise().placement().sectorsMapped())
            .column(
                "outside_township", "boolean", n -> n.enterprise().placement().outsideTownship())
            .column("status", "text", n -> n.enterprise().status().name())
            .column("size_class", "text", n -> name(n.details().sizeClass()))
            .column("employees", "integer", n -> n.details().employees())
            .column("employees_on", "date", n -> n.enterprise().employeesOn())
            .column(
                "premises", "text[]", n -> n.details().premises().stream().map(Enum::name).toList())
            .column("longitude", "float8", n -> of(n.enterprise().position(), Position::lon))
            .column("latitude", "float8", n -> of(n.enterprise().position(), Position::lat))
            .column("entered_longitude", "float8", n -> entered(n, Location::lon))
            .column("entered_latitude", "float8", n -> entered(n, Location::lat))
            .column("entered_crs", "text", n -> name(entered(n, Location::crs)))
            .column("address", "text", n -> n.details().address())
            .column("legal_representative", "text", n -> n.details().legalRepresentative())
            .column("safety_manager", "text", n -> n.details().safetyManager())
            .column("person_in_charge", "text", n -> n.details().personInCharge())
            .column("phone", "text", n -> n.details().phone())
            .column("key_supervisions", "jsonb", n -> text(json, n.enterprise().keySupervisions()))
            .column("registered_on", "date", n -> n.enterprise().registeredOn())
            .column("closed_on", "date", n -> n.enterprise().closedOn())
            .column("imported", "boolean", n -> n.enterprise().imported())
            .column(
                "created_at",
                "timestamptz",
                n -> n.enterprise().createdAt().atOffset(ZoneOffset.UTC))
            .column("created_by", "text", n -> n.enterprise().createdBy().person())
            .column("created_by_name", "text", n -> n.enterprise().createdBy().name())
            .unlessThere("");
  }

  /** The ids of those that were not there. */
  List<UUID> run(AgroalDataSource database, List<Enterprise> enterprises) {
    return statement.returning(
        database, enterprises.stream().map(New::new).toList(), "id", UUID.class);
  }

  private static String text(ObjectMapper json, Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String name(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static <V> @Nullable V entered(New n, Function<Location, @Nullable V> part) {
    return of(n.enterprise().enteredLocation(), part);
  }

  private static <T, V> @Nullable V of(@Nullable T whole, Function<T, @Nullable V> part) {
    return whole == null ? null : part.apply(whole);
  }

  private record New(Enterprise enterprise, EnterpriseDetails details) {

    New(Enterprise enterprise) {
      this(enterprise, enterprise.details(0));
    }

    <V> @Nullable V identifier(Function<OtherIdentifier, V> part) {
      return of(details.otherIdentifier(), part);
    }
  }
}
