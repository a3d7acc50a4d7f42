package org.anlan.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.images.image.Archive;
import org.anlan.images.image.Deployable;
import org.anlan.images.image.Image;
import org.anlan.images.image.ImageBuilder;
import org.anlan.images.image.Origin;
import org.anlan.images.room.Room;
import org.anlan.images.room.Walls;
import org.anlan.images.runtime.JavaRuntime;
import org.anlan.images.runtime.NativeLibraries;
import org.anlan.images.runtime.RuntimeLinker;
import org.anlan.images.training.Rehearsal;
import org.anlan.images.training.Servers;
import org.anlan.images.training.Training;
import org.anlan.localstack.cache.Cache;
import org.anlan.localstack.cache.Trees;
import org.anlan.localstack.suite.Foundation;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.StackConnection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Images are made, unpacked and run on this machine, without a container engine. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImagesIT {

  /** A service with a database, under the name of the test's own. */
  private static final Deployable REGISTRY =
      Deployable.service("enterprise-registry", "Who is supervised", "image");

  /** A program without one, and the smallest. */
  private static final Deployable GATEWAY = Deployable.named("gateway");

  /** Java takes half the time to start if it does not care for what comes later. */
  private static final String IN_HASTE = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final Origin ORIGIN = new Origin("1", "abc", "https://example.org", Instant.EPOCH);
  private static final Path WORK = Path.of("target/it").toAbsolutePath();
  private static final int SIGTERM = 128 + 15;

  private static Servers servers;
  private static ImageBuilder builder;
  private static Image image;
  private static Image gateway;
  private static Room room;

  @BeforeAll
  static void makeAnImage() throws IOException, InterruptedException {
    var stack = new SharedStack();
    stack.init(Map.of("database", "image"));
    var passwords = passwords(stack.start());
    servers = new Servers(foundation(), passwords);
    Trees.delete(WORK);
    builder = builder("first");
    image = builder.build(REGISTRY, null, WORK.resolve("first.tar"));
    gateway = builder.build(GATEWAY, null, WORK.resolve("gateway.tar"));
    room = Room.of(image.archive(), WORK.resolve("room"));
  }

  @Test
  @Order(1)
  void theSameSourcesMakeTheSameBytes() throws IOException, InterruptedException {
    var again = builder("second").build(GATEWAY, null, WORK.resolve("second.tar"));

    assertThat(again.digest()).isEqualTo(gateway.digest());
    assertThat(Files.mismatch(again.archive(), gateway.archive())).isEqualTo(-1);
  }

  @Test
  @Order(2)
  void itSaysWhatItIsAndRunsAsNobody() throws IOException {
    try (var archive = Archive.open(image.archive())) {
      var settings = archive.configuration().path("config");

      assertThat(archive.digest()).isEqualTo(image.digest());
      assertThat(settings.path("User").asText()).isEqualTo("10001:10001");
      assertThat(settings.path("Labels").path("org.opencontainers.image.title").asText())
          .isEqualTo("enterprise-registry");
      assertThat(settings.path("Labels").path("org.opencontainers.image.revision").asText())
          .isEqualTo("abc");
    }
  }

  @Test
  @Order(2)
  void itCarriesTheBillOfWhatIsInIt() throws IOException {
    var bill = new ObjectMapper().readTree(room.root().resolve("app/sbom.cdx.json").toFile());

    assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
    assertThat(bill.path("components").findValuesAsText("purl"))
        .anyMatch(purl -> purl.startsWith("pkg:maven/io.quarkus/quarkus-core@"));
    assertThat(bill.path("components").findValuesAsText("name"))
        .contains("Java runtime")
        .anyMatch(name -> name.endsWith("/libc.so.6"));
  }

  @Test
  @Order(3)
  void itMigratesAsOwnerAndServesWithoutHim() throws IOException, InterruptedException {
    var before = files();

    Rehearsal.migrate(room, REGISTRY, servers);
    try (var service = Rehearsal.start(room, REGISTRY, servers, IN_HASTE)) {
      assertThat(service.ask("/q/openapi", Map.of()).body()).contains("/enterprises");
      assertThat(service.ask("/api/v1/enterprises", Map.of()).statusCode()).isEqualTo(401);
      assertThat(service.stop()).isEqualTo(SIGTERM);
    }

    assertThat(files()).isEqualTo(before);
  }

  @Test
  @Order(4)
  void whatItLearntInTrainingServesItsNextStarts() throws IOException, InterruptedException {
    var training = new Training(Files.createDirectories(WORK.resolve("training")), servers);

    var learnt = training.train(gateway);

    assertThat(learnt.isPresent()).isEqualTo(room.walls() != Walls.NONE);
    if (learnt.isPresent()) {
      var trained = builder.build(GATEWAY, learnt.get(), WORK.resolve("trained.tar"));
      var home = Room.of(trained.archive(), WORK.resolve("trained"));
      // with this option Java does not start if it cannot use what was learnt
      var options = IN_HASTE + " -XX:AOTMode=on";
      try (var program = Rehearsal.start(home, GATEWAY, servers, options)) {
        assertThat(program.ask("/api/v1/enterprises", Map.of()).statusCode()).isEqualTo(401);
        assertThat(program.stop()).isEqualTo(SIGTERM);
      }
    }
  }

  @Test
  @Order(5)
  void aCommandDoesItsWorkAndEnds() throws IOException, InterruptedException {
    var verification = Deployable.named("verification");
    var archive = builder.build(verification, null, WORK.resolve("verification.tar")).archive();
    var home = Room.of(archive, WORK.resolve("verification"));
    var stack = StackConnection.current();
    var environment =
        Map.of(
            "JDK_JAVA_OPTIONS",
            IN_HASTE,
            "KAFKA_BOOTSTRAP_SERVERS",
            stack.kafka(),
            "ANLAN_VERIFY_REGISTRY_JDBC_URL",
            stack.postgresUrl() + "image",
            "ANLAN_VERIFY_USERNAME",
            "postgres",
            "ANLAN_VERIFY_PASSWORD",
            stack.postgresPassword(),
            "ANLAN_VERIFY_PATIENCE",
            "PT0S");

    assertThat(run(home, Map.of("JDK_JAVA_OPTIONS", IN_HASTE), "verify")).isEqualTo(2);
    assertThat(run(home, environment, "archive-topics", home.inside("topics"))).isZero();
    run(home, environment, "verify");

    assertThat(home.outside("topics")).isDirectory();
    assertThat(home.outside("verify.log")).content().contains("✓ codes-valid ");
  }

  private static int run(Room home, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var log = home.outside(arguments[0] + ".log");
    return home.start(environment, log, arguments).waitFor();
  }

  private static ImageBuilder builder(String work) throws IOException {
    var cache = Cache.ofUser(name -> {});
    var runtime = RuntimeLinker.link(JavaRuntime.own(), cache);
    var libraries = NativeLibraries.of(runtime, List.of(Path.of("/")));
    return new ImageBuilder(StackConnection.root(), WORK.resolve(work), ORIGIN, runtime, libraries);
  }

  private static Foundation foundation() {
    var stack = StackConnection.current();
    return new Foundation(
        stack.postgresUrl(),
        stack.postgresPassword(),
        stack.kafka(),
        URI.create(stack.issuer()),
        URI.create(stack.jwks()),
        stack.signingKey());
  }

  private static Servers.Passwords passwords(Map<String, String> settings) {
    return role ->
        settings.get(
            role.endsWith("_owner") ? "quarkus.flyway.password" : "quarkus.datasource.password");
  }

  /** Sizes and times of everything in the image. */
  private static Map<Path, String> files() throws IOException {
    var files = new TreeMap<Path, String>();
    try (var all = Files.walk(room.root())) {
      for (var file : all.toList()) {
        files.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return files;
  }
}
