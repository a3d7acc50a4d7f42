package org.anlan.registry.supervision.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.profile.RegistryProfile;
import org.anlan.registry.supervision.SupervisionKind;
import org.anlan.registry.supervision.board.Board.Links;
import org.anlan.registry.supervision.board.Board.Supervisor;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/** Reads a board in one statement, which names no column that the public may not see. */
@ApplicationScoped
@Transactional
class BoardReader {

  private static final ScopeColumns SCOPE = ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id");

  private static final String READ =
      """
      select e.number, e.name, e.county_code, d.name, e.address, l.kind, l.person, l.post, o.name, l.starts_on
        from (select id, number, name, county_code, township_code, address from enterprise
               where id = ? and merged_into is null and status <> 'CANCELLED' and %s) e
        left join division d on d.code = e.township_code
        left join supervision_link l
          on l.enterprise_id = e.id and l.starts_on <= ? and coalesce(l.ends_on, ?) >= ?
        left join organization o on o.code = l.organization_code
       order by array_position(array['LEADER', 'CADRE', 'LIAISON', 'RESIDENT_SUPERVISOR', 'GRID_MEMBER'], l.kind),
                l.starts_on, l.person
       limit 100
      """;

  private final EntityManager entities;
  private final CountySettings<RegistryProfile> profiles;
  private final Caller caller;
  private final Clock clock;

  BoardReader(
      EntityManager entities,
      CountySettings<RegistryProfile> profiles,
      Caller caller,
      Clock clock) {
    this.entities = entities;
    this.profiles = profiles;
    this.caller = caller;
    this.clock = clock;
  }

  /** The board of a unit that the caller may see; everybody may see a board, with its address. */
  Board read(UUID id, URI gateway) {
    var today = LocalDate.now(clock);
    var own = isPublic() ? Condition.ALWAYS : caller.scope().condition(SCOPE);
    var rows = rows(id, own, today);
    if (rows.isEmpty()) {
      throw new NotFound();
    }
    var unit = rows.getFirst();
    var rules = profiles.of((String) unit[2]).board();
    var supervisors = new ArrayList<Supervisor>();
    for (var row : rows) {
      if (row[5] != null) {
        var kind = SupervisionKind.valueOf((String) row[5]);
        supervisors.add(
            new Supervisor(
                kind,
                kind.zh(),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                rules.dutyOf(kind.name()),
                day(row[9])));
      }
    }
    return new Board(
        id,
        (String) unit[0],
        (String) unit[1],
        (String) unit[3],
        (String) unit[4],
        rules.authority(),
        rules.hotline(),
        List.copyOf(supervisors),
        today,
        links(id, gateway));
  }

  private List<@Nullable Object[]> rows(UUID id, Condition own, LocalDate today) {
    var query = entities.createNativeQuery(READ.formatted(own.sql()));
    int next = 1;
    query.setParameter(next++, id);
    for (var value : own.parameters()) {
      query.setParameter(next++, value);
    }
    query.setParameter(next++, today);
    query.setParameter(next++, today);
    query.setParameter(next, today);
    @SuppressWarnings("unchecked")
    List<@Nullable Object[]> rows = query.getResultList();
    return rows;
  }

  /** Nobody is led to where they may not read. */
  private Links links(UUID id, URI gateway) {
    return new Links(
        gateway.resolve("/public/v1/boards/" + id + "?format=html"),
        isPublic() ? null : gateway.resolve("/api/v1/hazards?enterpriseId=" + id),
        isPublic() ? null : gateway.resolve("/api/v1/risk-points?enterpriseId=" + id),
        gateway.resolve("/public/v1/reports"));
  }

  private boolean isPublic() {
    return caller.scope().kind() == ScopeKind.PUBLIC;
  }

  private static LocalDate day(@Nullable Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
