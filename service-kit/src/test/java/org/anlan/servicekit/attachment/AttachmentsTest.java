package org.anlan.servicekit.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Actor;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.Scope;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class AttachmentsTest {

  private final UUID owner = UUID.randomUUID();

  @Inject Attachments attachments;
  @Inject UseCases useCases;
  @Inject FileStore store;
  @Inject OrphanSweeper.Wanted wanted;
  @Inject AttachmentConfig config;
  @Inject Clock clock;

  @BeforeEach
  void writeTheRecord() {
    inTownship(() -> useCases.write(owner));
  }

  @Test
  void givesBackWhatWasAttachedToTheRecord() {
    var file = receive("give back");
    var attached = inTownship(() -> useCases.attach(owner, file));

    assertThat(inTownship(() -> useCases.of(owner))).containsExactly(attached);
    assertThat(inTownship(() -> useCases.read(owner, attached.id()))).isEqualTo("%PDF-give back");
    assertThat(attached.name()).isEqualTo("整改方案.pdf");
  }

  @Test
  void knowsNoAttachmentOfAnotherRecord() {
    var file = receive("another");
    var attached = inTownship(() -> useCases.attach(owner, file));

    assertThatThrownBy(() -> inTownship(() -> useCases.read(UUID.randomUUID(), attached.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void showsNothingOfARecordOutOfSight() {
    var file = receive("out of sight");
    inTownship(() -> useCases.attach(owner, file));

    assertThat(in("610926101", () -> useCases.of(owner))).isEmpty();
    assertThatThrownBy(() -> in("610926101", () -> useCases.attach(owner, file)))
        .hasRootCauseInstanceOf(SQLException.class)
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void sweepsFilesWithoutARowAfterTheirGraceAndNoOthers() {
    var kept = receive("kept");
    inTownship(() -> useCases.attach(owner, kept));
    var orphan = receive("orphan");
    var refused = receive("refused");
    assertThatThrownBy(() -> inTownship(() -> useCases.attachInVain(owner, refused)))
        .isInstanceOf(IllegalStateException.class);

    sweeperIn(Duration.ofHours(23)).sweep();
    assertThat(store.renew(kept.sha256())).isTrue();
    assertThat(store.renew(orphan.sha256())).isTrue();

    sweeperIn(Duration.ofHours(25)).sweep();
    assertThat(store.renew(kept.sha256())).isTrue();
    assertThat(store.renew(orphan.sha256())).isFalse();
    assertThat(store.renew(refused.sha256())).isFalse();
    assertThatThrownBy(() -> inTownship(() -> useCases.attach(owner, orphan)))
        .isInstanceOfSatisfying(
            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("attachment-expired"));
  }

  @Test
  void doesNotSweepWhatIsBeingAttached() {
    var file = receive("being attached");
    var sweeper = sweeperIn(Duration.ofHours(25));

    inTownship(
        () -> useCases.attach(owner, file, () -> join(Thread.startVirtualThread(sweeper::sweep))));

    assertThat(store.renew(file.sha256())).isTrue();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private StoredFile receive(String text) {
    return attachments.receive(new ByteArrayInputStream(Samples.text("%PDF-" + text)), "整改方案.pdf");
  }

  private OrphanSweeper sweeperIn(Duration time) {
    return new OrphanSweeper(store, wanted, config, Clock.offset(clock, time));
  }

  private static <T> T inTownship(Supplier<T> work) {
    return in("610926100", work);
  }

  private static <T> T in(String township, Supplier<T> work) {
    var result = new AtomicReference<T>();
    var actor = Actor.ANONYMOUS.in(Scope.townships(List.of(township)));
    Caller.as(actor, () -> result.set(work.get()));
    return result.get();
  }

  /** What a service does around its record. */
  @ApplicationScoped
  @Transactional
  static class UseCases {

    @Inject Attachments attachments;
    @Inject DataSource database;

    UUID write(UUID note) {
      var sql =
          "insert into note (id, version, county_code, township_code, text) values (?, 0, ?, ?, ?)";
      try (var connection = database.getConnection();
          var statement = connection.prepareStatement(sql)) {
        statement.setObject(1, note);
        statement.setString(2, "610926");
        statement.setString(3, "610926100");
        statement.setString(4, "x");
        statement.executeUpdate();
        return note;
      } catch (SQLException e) {
        throw new DatabaseFailure(e);
      }
    }

    AttachmentView attach(UUID owner, StoredFile file) {
      return attachments.attach(owner, file);
    }

    AttachmentView attach(UUID owner, StoredFile file, Runnable meanwhile) {
      var attached = attachments.attach(owner, file);
      meanwhile.run();
      return attached;
    }

    AttachmentView attachInVain(UUID owner, StoredFile file) {
      attachments.attach(owner, file);
      throw new IllegalStateException("after all");
    }

    List<AttachmentView> of(UUID owner) {
      return attachments.of(owner);
    }

    String read(UUID owner, UUID id) {
      try (var content = attachments.open(owner, id).content()) {
        return new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
