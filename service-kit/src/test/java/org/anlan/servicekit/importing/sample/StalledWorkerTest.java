package org.anlan.servicekit.importing.sample;

import static io.restassured.RestAssured.given;
import static org.anlan.servicekit.importing.sample.Uploads.accepted;
import static org.anlan.servicekit.importing.sample.Uploads.finished;
import static org.anlan.servicekit.importing.sample.Uploads.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.anlan.servicekit.importing.sample.Pauses.Pause;
import org.anlan.servicekit.job.OtherReplica;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.time.ClockProducer;
import org.junit.jupiter.api.Test;

/** A worker stalls in the middle of a file; what a killed one leaves is the same and less. */
@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class StalledWorkerTest {

  @Inject Items items;
  @Inject Pauses pauses;
  @Inject OtherReplica other;

  @Test
  void anotherReplicaResumesAndEachRowHappensOnce() throws InterruptedException {
    var pause = pauses.before(Items.number("SW", 1001));
    var id = accepted(Tokens.county(), "", Items.file("SW", 2500).xlsx());
    reached(pause);
    get(Tokens.county(), "/api/v1/jobs/" + id).body("done", equalTo(1000));
    assertThat(other.work()).as("the lease still stands").isFalse();

    passTime(Duration.ofMinutes(1));
    assertThat(other.work()).isTrue();
    pause.end().countDown();

    finished(Tokens.county(), id)
        .body("state", equalTo("SUCCEEDED"))
        .body("done", equalTo(2500))
        .body("taken", equalTo(2500));
    assertThat(items.count("SW")).isEqualTo(2500);
    assertThat(items.facts("SW")).isEqualTo(2500);
  }

  @Test
  void aCancelledJobStopsBeforeItsNextStep() throws InterruptedException {
    var pause = pauses.before(Items.number("CN", 1001));
    var id = accepted(Tokens.county(), "", Items.file("CN", 2500).xlsx());
    reached(pause);

    cancel(id).statusCode(200).body("state", equalTo("RUNNING"));
    pause.end().countDown();

    finished(Tokens.county(), id).body("state", equalTo("CANCELLED")).body("taken", equalTo(1000));
    assertThat(items.count("CN")).isEqualTo(1000);
    cancel(id).statusCode(200).body("state", equalTo("CANCELLED"));
  }

  @Test
  void aQueuedJobIsCancelledAtOnce() throws InterruptedException {
    var pause = pauses.before(Items.number("QA", 1));
    var busy = accepted(Tokens.county(), "", Items.file("QA", 1).xlsx());
    reached(pause);
    var waiting = accepted(Tokens.county(), "", Items.file("QB", 1).xlsx());

    cancel(waiting).statusCode(200).body("state", equalTo("CANCELLED"));
    pause.end().countDown();

    finished(Tokens.county(), busy).body("taken", equalTo(1));
    assertThat(items.count("QB")).isZero();
    assertThat(items.pieces()).isZero();
  }

  private static ValidatableResponse cancel(String id) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .post("/api/v1/jobs/" + id + "/cancellation")
        .then();
  }

  private static void reached(Pause pause) throws InterruptedException {
    assertThat(pause.reached().await(20, TimeUnit.SECONDS)).isTrue();
  }

  private static void passTime(Duration time) {
    QuarkusMock.installMockForType(
        Clock.offset(Clock.system(ClockProducer.ZONE), time), Clock.class);
  }
}
