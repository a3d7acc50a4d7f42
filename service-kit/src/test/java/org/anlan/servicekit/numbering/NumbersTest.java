package org.anlan.servicekit.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class NumbersTest {

  @Inject AgroalDataSource database;
  @Inject Taker taker;

  @Test
  void areReadableAndRise() {
    var numbers = taker.take(new Numbers(database), 3);

    assertThat(numbers).allMatch(n -> n.matches("BG-610926-2026-[0-9]{6}")).isSorted();
  }

  @Test
  void asksOnceForAWholeBlock() {
    var numbers = new Numbers(database);
    Statements.forget();

    for (int i = 0; i < 50; i++) {
      taker.take(numbers, 1);
    }

    assertThat(statements()).hasSize(1);
    taker.take(numbers, 1);
    assertThat(statements()).hasSize(2);
  }

  @Test
  void takesManyByOneStatement() {
    var numbers = new Numbers(database);
    taker.take(numbers, 20);
    Statements.forget();

    assertThat(taker.take(numbers, 500)).hasSize(500).doesNotHaveDuplicates();
    assertThat(statements()).hasSize(1);
  }

  @Test
  void areNeverGivenTwiceByAnyProcessOrThread() throws InterruptedException, ExecutionException {
    var given = new ConcurrentLinkedQueue<String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Future<?>>();
      for (int process = 0; process < 2; process++) {
        var numbers = new Numbers(database);
        for (int thread = 0; thread < 4; thread++) {
          work.add(
              threads.submit(
                  () -> {
                    for (int i = 0; i < 40; i++) {
                      given.addAll(taker.take(numbers, i % 3 + 1));
                    }
                  }));
        }
      }
      for (var done : work) {
        done.get();
      }
    }

    assertThat(given).hasSize(632).doesNotHaveDuplicates();
  }

  @Test
  void areNotGivenAgainAfterARollback() {
    var numbers = new Numbers(database);
    var lost = new ArrayList<String>();

    assertThatThrownBy(() -> taker.takeInVain(numbers, lost))
        .isInstanceOf(IllegalStateException.class);

    assertThat(taker.take(numbers, 120)).doesNotContainAnyElementsOf(lost);
    assertThat(taker.take(new Numbers(database), 120)).doesNotContainAnyElementsOf(lost);
  }

  @Test
  void haveAPrefixOfCapitals() {
    assertThatThrownBy(() -> taker.takeOf(new Numbers(database), "x'; drop"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> statements() {
    return Statements.ofBackground().stream()
        .flatMap(List::stream)
        .filter(sql -> sql.contains("nextval"))
        .toList();
  }

  /** A use case that numbers something. */
  @ApplicationScoped
  static class Taker {

    @Transactional
    List<String> inTransaction(Numbers numbers, String prefix, int count) {
      return numbers.take(prefix, "610926", 2026, count);
    }

    @Transactional
    void thenFail(Numbers numbers, List<String> lost) {
      lost.addAll(numbers.take("BG", "610926", 2026, 3));
      throw new IllegalStateException("after all");
    }

    List<String> take(Numbers numbers, int count) {
      return take(numbers, "BG", count);
    }

    void takeOf(Numbers numbers, String prefix) {
      take(numbers, prefix, 1);
    }

    void takeInVain(Numbers numbers, List<String> lost) {
      Caller.asSystem("test", () -> self().thenFail(numbers, lost));
    }

    private List<String> take(Numbers numbers, String prefix, int count) {
      var taken = new ArrayList<String>();
      Caller.asSystem("test", () -> taken.addAll(self().inTransaction(numbers, prefix, count)));
      return taken;
    }

    private static Taker self() {
      return io.quarkus.arc.Arc.container().instance(Taker.class).get();
    }
  }
}
