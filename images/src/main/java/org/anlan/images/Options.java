package org.anlan.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.anlan.images.image.Deployable;
import org.anlan.images.runtime.Architecture;
import org.jspecify.annotations.Nullable;

/** What the caller of {@code ./anlan images} wants. */
record Options(
    List<Deployable> deployables,
    Path out,
    @Nullable Architecture architecture,
    @Nullable Path jre,
    @Nullable Path system,
    boolean trained,
    @Nullable String source) {

  static Options of(Path root, String... arguments) {
    var chosen = new ArrayList<Deployable>();
    var options =
        new Options(List.of(), root.resolve("target/images"), null, null, null, true, null);
    for (var words = Arrays.asList(arguments).iterator(); words.hasNext(); ) {
      var word = words.next();
      switch (word) {
        case "--arch" -> options = options.on(Architecture.named(value(word, words)));
        case "--out" -> options = options.to(Path.of(value(word, words)));
        case "--jre" -> options = options.withJre(Path.of(value(word, words)));
        case "--system" -> options = options.withSystem(Path.of(value(word, words)));
        case "--source" -> options = options.from(value(word, words));
        case "--untrained" -> options = options.untrained();
        default -> chosen.add(Deployable.named(word));
      }
    }
    return options.only(chosen.isEmpty() ? Deployable.ALL : chosen);
  }

  private static String value(String option, Iterator<String> words) {
    if (!words.hasNext()) {
      throw new IllegalArgumentException(option);
    }
    return words.next();
  }

  private Options only(List<Deployable> these) {
    return new Options(these, out, architecture, jre, system, trained, source);
  }

  private Options to(Path folder) {
    return new Options(deployables, folder, architecture, jre, system, trained, source);
  }

  private Options on(Architecture processor) {
    return new Options(deployables, out, processor, jre, system, trained, source);
  }

  private Options withJre(Path home) {
    return new Options(deployables, out, architecture, home, system, trained, source);
  }

  private Options withSystem(Path root) {
    return new Options(deployables, out, architecture, jre, root, trained, source);
  }

  private Options untrained() {
    return new Options(deployables, out, architecture, jre, system, false, source);
  }

  private Options from(String address) {
    return new Options(deployables, out, architecture, jre, system, trained, address);
  }
}
