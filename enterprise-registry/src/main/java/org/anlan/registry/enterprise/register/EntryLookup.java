package org.anlan.registry.enterprise.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anlan.registry.area.Outline;
import org.anlan.registry.area.Point;
import org.anlan.registry.directory.Directory;
import org.anlan.registry.directory.DirectoryEntry;
import org.anlan.registry.directory.DirectoryKey;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.References;
import org.anlan.registry.sector.SectorMapping;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.text.Folding;

/** Looks up all that an entry is judged by, in one statement: a create has four in all. */
@ApplicationScoped
class EntryLookup {

  private static final String MAPPING = "MAPPING";
  private static final String OUTLINE = "OUTLINE";
  private static final String SAME = "SAME";

  /** What the directory says, the sectors' claims, and the borders of the township. */
  private static final String DIRECTORY =
      Directory.FIND
          + """
            union all
            select 'MAPPING', code, array_to_string(industry_classes, ','), owner_county, null
              from sector
             where owner_county = ? and cardinality(industry_classes) > 0
               and coalesce(valid_from, ?) <= ? and coalesce(valid_to, ?) >= ?
            union all
            select 'OUTLINE', code, cast(polygon as text), owner_county, null
              from division where code = ? and polygon is not null
            """;

  /**
   * Other records of what may be the same unit, as far as the caller may see them. One that was
   * merged into another means the other.
   */
  private static final String TWINS =
      """
      union all
      (with recursive named as (
         select case when credit_code = ? or (other_identifier_type = ? and other_identifier = ?)
                     then 'SAME' else 'SIMILAR' end as likeness,
                id, merged_into
           from enterprise
          where credit_code = ?
             or (county_code = ? and other_identifier_type = ? and other_identifier = ?)
             or (township_code = ? and search_text = ? and merged_into is null and status <> 'CANCELLED')
         union
         select n.likeness, e.id, e.merged_into from named n join enterprise e on e.id = n.merged_into),
       twin as (
         select id, min(likeness) as likeness from named where merged_into is null group by id)
       select t.likeness, cast(id as text), number, county_code, township_code
         from twin t join enterprise using (id)
        where %s
        order by 1, number limit 5)
      """;

  private static final ScopeColumns SCOPE = ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id");

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Caller caller;

  EntryLookup(EntityManager entities, ObjectMapper json, Caller caller) {
    this.entities = entities;
    this.json = json;
    this.caller = caller;
  }

  /** For a unit that is there. */
  Judgement judge(EnterpriseDetails details, LocalDate today) {
    return run(DIRECTORY, directory(details, today));
  }

  /** For a unit to be entered. */
  Judgement judgeAnew(EnterpriseDetails details, LocalDate today) {
    var own = caller.scope().condition(SCOPE);
    var parameters = directory(details, today);
    var folded = Folding.fold(details.name());
    var other = details.otherIdentifier();
    // nobody is called by an empty code
    var code = Objects.requireNonNullElse(details.creditCode(), "");
    var type = other == null ? "" : other.type();
    var value = other == null ? "" : other.value();
    parameters.addAll(List.of(code, type, value));
    parameters.addAll(List.of(code, details.townshipCode().substring(0, 6), type, value));
    parameters.addAll(List.of(details.townshipCode(), folded));
    parameters.addAll(own.parameters());
    return run(DIRECTORY + TWINS.formatted(own.sql()), parameters);
  }

  private static List<Object> directory(EnterpriseDetails details, LocalDate today) {
    var wanted = List.copyOf(References.of(details).values());
    var parameters = new ArrayList<Object>();
    parameters.add(wanted.stream().map(k -> k.kind().name()).toArray(String[]::new));
    parameters.add(wanted.stream().map(DirectoryKey::code).toArray(String[]::new));
    addDay(parameters, today);
    parameters.add(details.townshipCode().substring(0, 6));
    addDay(parameters, today);
    parameters.add(details.townshipCode());
    return parameters;
  }

  private static void addDay(List<Object> parameters, LocalDate day) {
    for (int i = 0; i < 4; i++) {
      parameters.add(day);
    }
  }

  private Judgement run(String sql, List<Object> parameters) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    Map<DirectoryKey, DirectoryEntry> directory = new HashMap<>();
    var mapping = new SectorMapping();
    Outline township = null;
    var twins = new ArrayList<Twin>();
    for (var row : rows) {
      switch ((String) row[0]) {
        case MAPPING -> mapping.claim((String) row[1], List.of(((String) row[2]).split(",")));
        case OUTLINE -> township = outline((String) row[2]);
        case SAME, "SIMILAR" ->
            twins.add(
                new Twin(UUID.fromString((String) row[1]), (String) row[2], row[0].equals(SAME)));
        default -> {
          var entry = Directory.entry(row);
          directory.put(entry.key(), entry);
        }
      }
    }
    return new Judgement(directory, mapping, township, twins);
  }

  private Outline outline(String text) {
    try {
      return new Outline(List.of(json.readValue(text, Point[].class)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A border is kept that is none", e);
    }
  }
}
