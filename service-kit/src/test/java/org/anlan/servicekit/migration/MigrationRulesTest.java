package org.anlan.servicekit.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anlan.servicekit.stack.StackConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationRulesTest {

  /** What the first release brings; to be raised with each release, and never by a change alone. */
  private static final String RELEASED = "199";

  private static final String RELEASED_WITH_THE_KIT = "0.199";

  @Test
  void whatComesAfterTheLastReleaseLeavesTheVersionBeforeAtWork() throws IOException {
    var faults = new ArrayList<String>();
    int folders = 0;
    for (var folder : folders()) {
      folders++;
      var kit = folder.endsWith("kit");
      faults.addAll(MigrationRules.faults(folder, kit ? RELEASED_WITH_THE_KIT : RELEASED));
    }

    assertThat(folders).isGreaterThanOrEqualTo(4);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drop table hazard | drops a table",
        "alter table hazard drop column place | drops a column",
        "alter table only hazard rename column place to site | renames",
        "alter table hazard rename to risk | renames",
        "alter table hazard alter column lon type numeric | changes the type",
        "alter table hazard alter lon set data type numeric | changes the type",
        "alter table hazard alter column grid_code set not null | demands",
        "alter table hazard add column site text not null | does not fill",
        "alter table hazard add site text not null | does not fill",
        "alter table hazard add column a text, add column b text not null | does not fill",
        "alter table hazard add column t uuid default gen_random_uuid() | every row anew",
        "alter table hazard add column u text generated always as (upper(place)) stored | every row anew",
        "alter table hazard add constraint ck_hazard_a check (a is not null) | reads every row",
        "alter table hazard add constraint fk_a foreign key (a) references b (id) | reads every row",
        "create index ix_hazard_site on hazard (site) | concurrently",
        "create unique index ix_hazard_site on hazard (site) | concurrently"
      })
  void findsWhatTheVersionBeforeWouldStumbleOver(String statement, String fault) {
    assertThat(faults(statement)).singleElement().asString().contains(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table hazard add column site text",
        "alter table hazard add column site text not null default ''",
        "alter table hazard add column n int default 0 not null",
        "alter table hazard add constraint ck_hazard_a check (a is not null) not valid",
        "alter table hazard add constraint uq_hazard_a unique using index ix_hazard_a",
        "alter table hazard validate constraint ck_hazard_a",
        "alter table hazard alter column grid_code drop not null",
        "alter table hazard enable row level security",
        "create index concurrently ix_hazard_site on hazard (site)",
        "create table visit (id uuid not null); create index ix_visit_id on visit (id)",
        "create table visit (id uuid); alter table visit alter column id set not null",
        "insert into word values ('drop table hazard; alter table hazard drop column a')",
        "-- drop table hazard;\nselect 1",
        "create function f() returns void language sql as $$ drop table hazard; $$",
        "-- allowed: nobody has used it since 1.2\nalter table hazard drop column place"
      })
  void letsPassWhatOnlyAdds(String statements) {
    assertThat(faults(statements)).isEmpty();
  }

  @Test
  void anExceptionNeedsAReason() {
    assertThat(faults("-- allowed: \nalter table hazard drop column place")).hasSize(1);
  }

  @Test
  void knowsWhichMigrationsAreReleased() throws IOException {
    var folder = Files.createTempDirectory("migrations");
    Files.writeString(folder.resolve("V099__drop_a.sql"), "alter table a drop column b;");
    Files.writeString(folder.resolve("V100__drop_c.sql"), "alter table c drop column d;");
    Files.writeString(folder.resolve("R__view.sql"), "drop table e;");

    assertThat(MigrationRules.faults(folder, "099")).singleElement().asString().contains("V100");
    assertThat(MigrationRules.faults(folder, "0.900")).hasSize(2);
  }

  private static List<String> faults(String text) {
    return MigrationRules.faults(List.of(Script.of("V200__try.sql", text)));
  }

  private static List<Path> folders() throws IOException {
    try (var modules = Files.list(StackConnection.root())) {
      return modules
          .flatMap(
              module ->
                  Arrays.stream(new String[] {"kit", "migration"})
                      .map(name -> module.resolve("src/main/resources/db").resolve(name)))
          .filter(Files::isDirectory)
          .toList();
    }
  }
}
