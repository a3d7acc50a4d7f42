package org.anlan.images;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.images.image.Image;
import org.anlan.images.training.Servers;
import org.anlan.images.training.Training;
import org.anlan.localstack.cache.Trees;
import org.anlan.localstack.postgres.Databases;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.Progress;
import org.anlan.localstack.run.Run;
import org.anlan.localstack.secret.Secrets;
import org.anlan.localstack.suite.Distributions;
import org.anlan.localstack.suite.Foundation;
import org.anlan.localstack.suite.Infrastructure;
import org.anlan.localstack.suite.Places;

/** The real servers, empty, for as long as images are trained. */
final class TrainingGround {

  private final Path root;
  private final Path folder;
  private final Teller teller;

  TrainingGround(Path root, Path folder, Teller teller) {
    this.root = root;
    this.folder = folder;
    this.teller = teller;
  }

  /** What each image learnt; an image that cannot be run here is missing. */
  Map<Image, Path> train(List<Image> images)
      throws IOException, InterruptedException, SQLException {
    var state = folder.resolve("servers");
    Trees.delete(state);
    var learnt = new HashMap<Image, Path>();
    new Run(
            new Installation(root, state),
            new Progress(new PrintStream(OutputStream.nullOutputStream())))
        .serve(
            () -> true, // nobody stays when the training is over
            run -> {
              var distributions = Distributions.prepare(run);
              var infrastructure = new Infrastructure(run, distributions, Places.anywhere(), false);
              train(images, run, infrastructure.start(), learnt);
            });
    return learnt;
  }

  private void train(List<Image> images, Run run, Foundation foundation, Map<Image, Path> learnt)
      throws IOException, InterruptedException, SQLException {
    var at = run.installation();
    var secrets = Secrets.in(at.secrets());
    var databases =
        new Databases(
            foundation.postgresUrl(), foundation.postgresPassword(), at.bootstrapScripts());
    for (var image : images) {
      var database = image.deployable().database();
      if (database != null) {
        databases.create(database, secrets.of(database + "_owner"), secrets.of(database + "_app"));
      }
      new Training(folder, new Servers(foundation, role -> password(secrets, role)))
          .train(image)
          .ifPresentOrElse(
              file -> learnt.put(image, file),
              () -> teller.say("untrainable", image.deployable().name()));
    }
  }

  private static String password(Secrets secrets, String role) {
    try {
      return secrets.of(role);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who tells the user. */
  @FunctionalInterface
  interface Teller {
    void say(String key, Object... arguments);
  }
}
