package org.anlan.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.anlan.servicekit.scope.Caller;

/** Requests that come while somebody else is at work on the same records. */
@ApplicationScoped
public class Meanwhile {

  private final Writing writing;

  Meanwhile(Writing writing) {
    this.writing = writing;
  }

  /** The answer to a request that comes while a change is written and not committed yet. */
  public ValidatableResponse whileWritten(String change, Callable<ValidatableResponse> request)
      throws ExecutionException, InterruptedException, TimeoutException {
    var answer = new AtomicReference<Future<ValidatableResponse>>();
    try (var requests = Executors.newSingleThreadExecutor()) {
      Caller.asSystem(
          "meanwhile",
          () ->
              writing.during(
                  change,
                  () -> {
                    answer.set(requests.submit(request));
                    waitFor(answer.get());
                  }));
      return answer.get().get(20, TimeUnit.SECONDS);
    }
  }

  /** What requests are answered that come at the same moment. */
  public static List<Integer> atOnce(List<Callable<ValidatableResponse>> requests)
      throws ExecutionException, InterruptedException {
    try (var threads = Executors.newFixedThreadPool(requests.size())) {
      var codes = new ArrayList<Integer>();
      for (var answer : threads.invokeAll(requests)) {
        codes.add(answer.get().extract().statusCode());
      }
      return codes;
    }
  }

  /** It has no reason to be done before the change is. */
  private static void waitFor(Future<?> answer) {
    try {
      answer.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      assertThat(answer).isNotDone();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its own bean, because the transaction begins at its door. */
  @ApplicationScoped
  public static class Writing {

    private final AgroalDataSource database;

    Writing(AgroalDataSource database) {
      this.database = database;
    }

    /** What is done while the change is written and not committed. */
    @Transactional
    public void during(String change, Runnable work) {
      try (var connection = database.getConnection();
          var statement = connection.createStatement()) {
        assertThat(statement.executeUpdate(change)).isOne();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      work.run();
    }
  }
}
