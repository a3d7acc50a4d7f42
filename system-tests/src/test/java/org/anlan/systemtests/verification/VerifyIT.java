package org.anlan.systemtests.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.systemtests.suite.RunningSuite;
import org.anlan.verification.invariant.Verdict.Outcome;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After all that the other tests did to it, kills included, everything that must hold across the
 * services holds; and what is broken on purpose is found.
 */
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(RunningSuite.class)
class VerifyIT {

  private static final String NOBODY = "00000000-0000-7000-8000-00000000dead";

  @Test
  void allHoldsAfterEverythingElse() throws IOException, InterruptedException {
    var page = Files.readString(StackConnection.root().resolve("docs/operations.md"));

    var report = Verifying.all();

    report.print(System.out, Locale.ENGLISH);
    assertThat(report.verdicts())
        .allSatisfy(
            verdict ->
                assertThat(page)
                    .contains(
                        "| `%s` | %s |"
                            .formatted(verdict.meaning().code(), verdict.meaning().en())));
    assertThat(Verifying.wrong(report)).isEmpty();
    assertThat(report.exitCode()).isZero();
    assertThat(report.verdicts()).hasSizeGreaterThan(35);
  }

  @ParameterizedTest
  @MethodSource("plants")
  void findsWhatIsBrokenOnPurpose(Plant plant) throws SQLException, InterruptedException {
    plant.plant();
    try {
      // at once, but for what may be on its way for half a minute
      await()
          .untilAsserted(
              () -> {
                var verdict = Verifying.once(plant.invariant(), Map.of());
                assertThat(verdict.outcome()).as("%s", verdict).isEqualTo(Outcome.VIOLATED);
                assertThat(verdict.examples()).isNotEmpty();
              });
    } finally {
      plant.uproot();
    }
    assertThat(Verifying.once(plant.invariant(), Map.of()).outcome()).isEqualTo(Outcome.HOLDS);
  }

  static Stream<Plant> plants() {
    var oneUnit = "(select id from %s order by 1 limit 1)";
    return Stream.of(
        new Plant(
            "cards-in-hazards",
            "hazard",
            "update enterprise_card set version = version + 1000 where id = "
                + oneUnit.formatted("enterprise_card"),
            "update enterprise_card set version = version - 1000 where version >= 1000"),
        new Plant(
            "directory-in-hazards",
            "hazard",
            "insert into directory_entry (kind, code, name) values ('SECTOR', 'PLANTED', 'planted')",
            "delete from directory_entry where code = 'PLANTED'"),
        new Plant(
            "hazards-in-reporting",
            "reporting",
            "update hazard_fact set version = version + 1000 where hazard_id = (select hazard_id from hazard_fact limit 1)",
            "update hazard_fact set version = version - 1000 where version >= 1000"),
        new Plant(
            "cells-equal-facts",
            "reporting",
            "update figure_cell set amount = amount + 1000000 where (measure, mask, month) = (select measure, mask, month from figure_cell where mask = 0 limit 1)",
            "update figure_cell set amount = amount - 1000000 where amount > 900000"),
        new Plant(
            "figures-equal-hazards",
            "reporting",
            "update figure_cell set amount = amount + 1000000 where (measure, mask, month) = (select measure, mask, month from figure_cell where mask = 0 and measure = 'hazards.general.found' limit 1)",
            "update figure_cell set amount = amount - 1000000 where amount > 900000"),
        new Plant(
            "codes-valid",
            "registry",
            "update enterprise set sector_codes = sector_codes || 'PLANTED'::text where id = "
                + oneUnit.formatted("enterprise"),
            "update enterprise set sector_codes = array_remove(sector_codes, 'PLANTED') where sector_codes @> array['PLANTED']"),
        new Plant(
            "closed-by-somebody-else",
            "hazard",
            "update hazard set imported = false, campaigns = campaigns || 'planted'::text where id = (select id from hazard where imported and status = 'CLOSED' and closed_how = 'RECHECK' limit 1)",
            "update hazard set imported = true, campaigns = array_remove(campaigns, 'planted') where campaigns @> array['planted']"),
        new Plant(
            "major-hazards-closed-in-full",
            "hazard",
            "update hazard set imported = false, campaigns = campaigns || 'planted'::text where id = (select id from hazard where imported and status = 'CLOSED' and level = 'MAJOR' limit 1)",
            "update hazard set imported = true, campaigns = array_remove(campaigns, 'planted') where campaigns @> array['planted']"),
        new Plant(
            "numbers-of-hazard",
            "hazard",
            "update hazard set imported = false, campaigns = campaigns || 'planted'::text, number = 'planted ' || number where id = (select id from hazard where imported limit 1)",
            "update hazard set imported = true, campaigns = array_remove(campaigns, 'planted'), number = substr(number, 9) where campaigns @> array['planted']"),
        new Plant(
            "mergers-end",
            "hazard",
            """
            insert into hazard (id, version, number, county_code, township_code, department_code, sector_codes, place,
                                level, status, source, description, found_on, merged_into, campaigns, imported,
                                rectification, search_text, created_at, created_by, created_by_name)
            select ('00000000-0000-7000-8000-00000000001' || i)::uuid, 0, 'planted ' || i, '610926', '610926100', 'YJ',
                   '{}', 'planted', 'GENERAL', 'MERGED', 'INSPECTION', 'planted', current_date,
                   ('00000000-0000-7000-8000-00000000001' || 1 - i)::uuid, '{planted}', true, '{}', 'planted', now(),
                   'planted', 'planted'
              from generate_series(0, 1) i
            """,
            "delete from hazard where campaigns @> array['planted']"),
        new Plant(
            "deadlines-told",
            "hazard",
            "insert into overdue_notice (hazard_id, rectify_by) values ('%s', '2999-01-01')"
                .formatted(NOBODY),
            "delete from overdue_notice where hazard_id = '%s'".formatted(NOBODY)),
        new Plant(
            "identities-only-in-the-vault",
            "hazard",
            "insert into vault.identity (id, key_mark, sealed, put_at) values ('%s', 'x', '\\x00', now())"
                .formatted(NOBODY),
            "delete from vault.identity where id = '%s'".formatted(NOBODY)),
        new Plant(
            "facts-audited",
            "hazard",
            outboxRow(),
            "delete from outbox_event where subject = '%s'".formatted(NOBODY)),
        new Plant(
            "topics-equal-outboxes",
            "hazard",
            outboxRow(),
            "delete from outbox_event where subject = '%s'".formatted(NOBODY)),
        new Plant(
            "answers-have-effects",
            "registry",
            "insert into idempotency_record (caller, key, fingerprint, response) values ('planted', 'planted', '\\x00', '{\"id\": \"%s\"}')"
                .formatted(NOBODY),
            "delete from idempotency_record where caller = 'planted'"),
        new Plant(
            "attachments-whole",
            "hazard",
            "insert into attachment values ('%s', '%s', 'x', 'image/png', 1, repeat('0', 64), now(), 'x')"
                .formatted(NOBODY, NOBODY),
            "delete from attachment where id = '%s'".formatted(NOBODY)),
        new Plant(
            "audit-trails",
            "registry",
            "update audit_record set outcome = 'PLANTED ' || outcome where position = (select min(position) from audit_record)",
            "update audit_record set outcome = replace(outcome, 'PLANTED ', '') where position = (select min(position) from audit_record)"),
        new Plant(
            "schema-as-shipped",
            "reporting",
            "update flyway_schema_history set checksum = checksum + 1 where version = '001'",
            "update flyway_schema_history set checksum = checksum - 1 where version = '001'"),
        new Plant(
            "readers-at-the-end",
            "reporting",
            "insert into inbox_position select 'planted', topic_id, partition, topic, 0 from inbox_position where topic = 'anlan.hazard' and next_offset > 0 limit 1",
            "delete from inbox_position where subscriber = 'planted'"),
        new Plant(
            "facts-received",
            "reporting",
            """
            create table planted as select * from inbox_event
             where subscriber = (select subscriber from inbox_position where topic = 'anlan.hazard' limit 1)
             order by received_at limit 1;
            delete from inbox_event i using planted p where i.subscriber = p.subscriber and i.event_id = p.event_id
            """,
            "insert into inbox_event select * from planted; drop table planted"),
        new Plant(
            "walls-stand",
            "hazard",
            "create table planted (county_code text)",
            "drop table planted"),
        new Plant(
            "logins-powerless",
            "hazard",
            "alter role hazard_app bypassrls",
            "alter role hazard_app nobypassrls"));
  }

  /** One hazard went into a second and that into a third; the first and the third were rewarded. */
  @Test
  void findsAFactThatWasRewardedTwiceHoweverLongTheWayBetween()
      throws SQLException, InterruptedException {
    var plant =
        new Plant(
            "rewards-paid-once",
            "hazard",
            """
            insert into hazard (id, version, number, county_code, township_code, department_code, sector_codes, place,
                                level, status, source, description, found_on, merged_into, campaigns, imported,
                                rectification, search_text, created_at, created_by, created_by_name)
            select ('00000000-0000-7000-8000-00000000000' || i)::uuid, 0, 'planted ' || i, '610926', '610926100', 'YJ',
                   '{}', 'planted', 'GENERAL', case i when 3 then 'REGISTERED' else 'MERGED' end, 'INSPECTION', 'planted',
                   current_date, case i when 3 then null else ('00000000-0000-7000-8000-00000000000' || i + 1)::uuid end,
                   '{planted}', true, '{}', 'planted', now(), 'planted', 'planted'
              from generate_series(1, 3) i;
            insert into reward (id, version, number, county_code, clue_id, clue_number, hazard_id, fact_id, kind, basis,
                                amount, status, claim_by, paid_on, entries, proposed_at)
            select uuidv7(), 0, 'planted ' || right(id::text, 1), county_code, id, 'planted', id, id, 'GENERAL_HAZARD',
                   'planted', 1, 'PAID', current_date, current_date, '[]', now()
              from hazard where campaigns @> array['planted'] and number <> 'planted 2'
            """,
            """
            delete from reward where clue_number = 'planted';
            delete from hazard where campaigns @> array['planted']
            """);
    plant.plant();
    try {
      assertThat(Verifying.once(plant.invariant(), Map.of()).examples())
          .contains("planted 1+planted 3");
    } finally {
      plant.uproot();
    }
    assertThat(Verifying.once(plant.invariant(), Map.of()).outcome()).isEqualTo(Outcome.HOLDS);
  }

  /** As k8s/README.md has it made; nobody else may read who reported something. */
  @Test
  void letsTheRoleOfBackupsReadTheVaultAndNobodyElse() throws SQLException, InterruptedException {
    for (var role : List.of("anlan_backup", "anlan_planted")) {
      var reader =
          new Plant(
              "identities-only-in-the-vault",
              "hazard",
              "create role " + role + " login bypassrls in role pg_read_all_data",
              "drop role " + role);
      reader.plant();
      try {
        var isOfBackups = role.equals("anlan_backup");
        assertThat(Verifying.once(reader.invariant(), Map.of()).outcome())
            .isEqualTo(isOfBackups ? Outcome.HOLDS : Outcome.VIOLATED);
      } finally {
        reader.uproot();
      }
    }
  }

  @Test
  void findsDemoUsersWhereItIsNoDemo() throws InterruptedException {
    var verdict = Verifying.once("no-demo-users", Map.of("ANLAN_VERIFY_DEMO", "false"));

    assertThat(verdict.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void findsTopicsThatNobodyDeclared() throws InterruptedException, ExecutionException {
    var kafka = Map.<String, Object>of("bootstrap.servers", StackConnection.current().kafka());
    var topics = List.of("anlan.planted", "anlan.planted.dlq");
    try (var admin = Admin.create(kafka);
        var producer = new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
      admin
          .createTopics(topics.stream().map(t -> new NewTopic(t, 1, (short) 1)).toList())
          .all()
          .get();
      try {
        for (var topic : topics) {
          var record = new ProducerRecord<>(topic, NOBODY, "{}");
          record.headers().add("ce_id", freshId().getBytes(StandardCharsets.UTF_8));
          producer.send(record).get();
        }
        assertThat(Verifying.once("topics-as-declared", Map.of()).examples())
            .anySatisfy(example -> assertThat(example).contains("anlan.planted"));
        assertThat(Verifying.once("topics-equal-outboxes", Map.of()).examples())
            .anySatisfy(example -> assertThat(example).contains("without a source"));
        assertThat(Verifying.once("no-dead-letters", Map.of()).outcome())
            .isEqualTo(Outcome.VIOLATED);
      } finally {
        admin.deleteTopics(topics).all().get();
      }
    }
  }

  /** A version 7 of now. */
  private static String freshId() {
    return new UUID(System.currentTimeMillis() << 16 | 0x7000, 0x8000_0000_0000_0001L).toString();
  }

  /** Told as published, and was not. */
  private static String outboxRow() {
    return """
        insert into outbox_event (id, topic, type, source, subject, occurred_at, data, published_at)
        values (uuidv7(), 'anlan.hazard', 'org.anlan.hazard.planted.v1', '/hazard-service', '%s', now(), '{}',
                now())
        """
        .formatted(NOBODY);
  }
}
