package org.anlan.hazards.reference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.anlan.servicekit.event.BatchSubscriber;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Keeps the directory as the registry tells it. */
@ApplicationScoped
class DirectoryFollower implements BatchSubscriber {

  private static final String DESCRIBED = "org.anlan.directory.entry-described.v1";

  private static final String UPSERT =
      """
      insert into directory_entry (kind, code, name, parent, county, valid_from, valid_to, organization_kind, lead_organization)
      select d->>'kind', d->>'code', d->>'name', d->>'parent', d->>'countyCode', (d->>'validFrom')::date,
             (d->>'validTo')::date, d->>'organizationKind', d->>'leadOrganization'
        from unnest(?::jsonb[]) as d
      on conflict (kind, code) do update set
        name = excluded.name, parent = excluded.parent, county = excluded.county,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to, organization_kind = excluded.organization_kind,
        lead_organization = excluded.lead_organization
      """;

  private final AgroalDataSource database;

  DirectoryFollower(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "directory-follower";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.directory");
  }

  @Override
  public boolean wants(String type) {
    return type.equals(DESCRIBED);
  }

  @Override
  public void receiveAll(List<Fact> facts) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(UPSERT)) {
      statement.setArray(1, connection.createArrayOf("text", BatchSubscriber.latest(facts)));
      statement.execute();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
