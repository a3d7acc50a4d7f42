package org.anlan.images;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.anlan.images.image.Deployable;
import org.anlan.images.image.Image;
import org.anlan.images.image.ImageBuilder;
import org.anlan.images.image.Origin;
import org.anlan.images.release.Release;
import org.anlan.images.release.SigningKey;
import org.anlan.images.runtime.Architecture;
import org.anlan.images.runtime.JavaRuntime;
import org.anlan.images.runtime.NativeLibraries;
import org.anlan.images.runtime.RuntimeLinker;
import org.anlan.images.training.Training;
import org.anlan.localstack.cache.Cache;

/** The program behind {@code ./anlan images}. */
public final class BuildImages {

  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final Path root;
  private final Options options;
  private final Path work;

  private BuildImages(Path root, Options options) {
    this.root = root;
    this.options = options;
    this.work = root.resolve("target/images-work");
  }

  /** Arguments: the root of the checkout, and options. */
  public static void main(String[] arguments) throws InterruptedException {
    var root = Path.of(arguments[0]).toAbsolutePath().normalize();
    Options options;
    try {
      options = Options.of(root, Arrays.copyOfRange(arguments, 1, arguments.length));
    } catch (IllegalArgumentException e) {
      System.err.println(Texts.of("usage", e.getMessage()));
      System.exit(WRONG_USE);
      return;
    }
    try {
      new BuildImages(root, options).run();
    } catch (IOException | SQLException | RuntimeException e) {
      System.err.println(Texts.of("failed", e.getMessage()));
      System.exit(FAILED);
    }
  }

  private void run() throws IOException, InterruptedException, SQLException {
    var key = options.key() == null ? null : SigningKey.in(options.key());
    var release = new Release(options.builder(), key);
    if (!options.deployables().isEmpty()) {
      images(release);
    }
    for (var file : options.signed()) {
      say("written", release.of(file));
    }
  }

  private void images(Release release) throws IOException, InterruptedException, SQLException {
    var runtime = runtime();
    var libraries = NativeLibraries.of(runtime, systems());
    say("runtime", runtime.version(), runtime.architecture().ociName(), libraries.size());
    var origin = Origin.of(root, version(), options.source());
    var builder = new ImageBuilder(root, work, origin, runtime, libraries);
    var untrained = new ArrayList<Image>();
    for (var deployable : options.deployables()) {
      untrained.add(builder.build(deployable, null, archive(deployable, runtime)));
    }
    var learnt = options.trained() ? learnt(untrained, runtime) : Map.<Image, Path>of();
    var made = new ArrayList<Image>();
    for (var image : untrained) {
      var file = learnt.get(image);
      made.add(
          file == null
              ? image
              : builder.build(image.deployable(), file, archive(image.deployable(), runtime)));
      tell(made.getLast());
    }
    writeDigests(made, runtime.architecture());
    for (var image : made) {
      var command = options.command(image.deployable(), runtime.architecture());
      release.of(image, command).forEach(file -> say("written", file));
    }
  }

  /** Values for the charts, so that a cluster takes these very images. */
  private void writeDigests(List<Image> images, Architecture architecture) throws IOException {
    var values =
        images.stream()
            .map(
                i ->
                    "%s:%n  image:%n    digest: %s%n".formatted(i.deployable().block(), i.digest()))
            .collect(Collectors.joining());
    Files.writeString(options.out().resolve("digests-" + architecture.ociName() + ".yaml"), values);
  }

  private static String version() {
    return ResourceBundle.getBundle("org.anlan.images.build").getString("version");
  }

  private JavaRuntime runtime() throws IOException {
    var own = JavaRuntime.own();
    var wanted = options.architecture() == null ? own.architecture() : options.architecture();
    var given = options.jre() == null ? own : JavaRuntime.at(options.jre());
    if (given.architecture() != wanted) {
      throw new IOException(
          Texts.of("wrong-processor", given.architecture().ociName(), wanted.ociName()));
    }
    return options.jre() == null
        ? RuntimeLinker.link(own, Cache.ofUser(name -> say("preparing", name)))
        : given;
  }

  private List<Path> systems() {
    return List.of(options.system() == null ? Path.of("/") : options.system().toAbsolutePath());
  }

  private Map<Image, Path> learnt(List<Image> images, JavaRuntime runtime)
      throws IOException, InterruptedException, SQLException {
    if (runtime.architecture() != JavaRuntime.own().architecture()) {
      say("foreign", runtime.architecture().ociName());
      return Map.of();
    }
    var folder = Files.createDirectories(work.resolve("training"));
    var learnt = new HashMap<Image, Path>();
    var open = new ArrayList<Image>();
    for (var image : images) {
      if (image.deployable().serves()) {
        Training.kept(folder, image)
            .ifPresentOrElse(file -> learnt.put(image, file), () -> open.add(image));
      }
    }
    if (!open.isEmpty()) {
      say("training", names(open));
      learnt.putAll(new TrainingGround(root, folder, this::say).train(open));
    }
    return learnt;
  }

  private static String names(List<Image> images) {
    return images.stream().map(i -> i.deployable().name()).collect(Collectors.joining(", "));
  }

  private Path archive(Deployable deployable, JavaRuntime runtime) {
    var name = deployable.name() + "-" + runtime.architecture().ociName() + ".tar";
    return options.out().resolve(name);
  }

  private void tell(Image image) {
    var layers =
        image.layers().entrySet().stream()
            .map(l -> "%s %.1f".formatted(l.getKey(), l.getValue() / 1e6))
            .collect(Collectors.joining(", "));
    say("made", image.archive(), image.digest(), image.size() / 1e6, layers);
  }

  private void say(String key, Object... arguments) {
    out.println(Texts.of(key, arguments));
  }
}
