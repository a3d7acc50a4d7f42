package org.anlan.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.anlan.images.image.Deployable;
import org.anlan.images.runtime.Architecture;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of {@code ./anlan images} wants.
 *
 * @param signed further files to sign, which are no images
 */
record Options(
    List<Deployable> deployables,
    Path out,
    @Nullable Architecture architecture,
    @Nullable Path jre,
    @Nullable Path system,
    boolean trained,
    @Nullable String source,
    String builder,
    @Nullable Path key,
    List<Path> signed) {

  /** Who makes images, where nobody says so. */
  static final String SOMEBODY = "urn:anlan:builder:unnamed";

  static Options of(Path root, String... arguments) {
    var wishes = new Wishes(root);
    for (var words = Arrays.asList(arguments).iterator(); words.hasNext(); ) {
      var word = words.next();
      switch (word) {
        case "--arch" -> wishes.architecture = Architecture.named(value(word, words));
        case "--out" -> wishes.out = Path.of(value(word, words));
        case "--jre" -> wishes.jre = Path.of(value(word, words));
        case "--system" -> wishes.system = Path.of(value(word, words));
        case "--source" -> wishes.source = value(word, words);
        case "--builder" -> wishes.builder = value(word, words);
        case "--key" -> wishes.key = Path.of(value(word, words));
        case "--sign" -> wishes.signed.add(Path.of(value(word, words)));
        case "--untrained" -> wishes.trained = false;
        default -> wishes.chosen.add(Deployable.named(word));
      }
    }
    return wishes.options();
  }

  private static String value(String option, Iterator<String> words) {
    if (!words.hasNext()) {
      throw new IllegalArgumentException(option);
    }
    return words.next();
  }

  /** The command that makes this image and no other, without the folders of a machine. */
  List<String> command(Deployable deployable, Architecture processor) {
    var command = new ArrayList<>(List.of("./anlan", "images", deployable.name()));
    command.addAll(List.of("--arch", processor.ociName()));
    if (!trained) {
      command.add("--untrained");
    }
    if (source != null) {
      command.addAll(List.of("--source", source));
    }
    return command;
  }

  /** Options as they are read. */
  private static final class Wishes {

    private final List<Deployable> chosen = new ArrayList<>();
    private final List<Path> signed = new ArrayList<>();
    private Path out;
    private @Nullable Architecture architecture;
    private @Nullable Path jre;
    private @Nullable Path system;
    private @Nullable String source;
    private String builder = SOMEBODY;
    private @Nullable Path key;
    private boolean trained = true;

    Wishes(Path root) {
      out = root.resolve("target/images");
    }

    /** All deployables where none is named, unless only files are to be signed. */
    Options options() {
      var none = chosen.isEmpty() && signed.isEmpty();
      return new Options(
          none ? Deployable.ALL : List.copyOf(chosen),
          out,
          architecture,
          jre,
          system,
          trained,
          source,
          builder,
          key,
          List.copyOf(signed));
    }
  }
}
