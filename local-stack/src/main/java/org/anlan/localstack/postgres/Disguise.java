package org.anlan.localstack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.localstack.cache.Cache;
import org.jspecify.annotations.Nullable;

/**
 * How PostgreSQL, which refuses to run as root, is started by root: in a user namespace of its own,
 * where it cannot tell and the files still belong to root outside, or, where containers forbid
 * that, as nobody with root's right to pass through directories.
 */
record Disguise(List<String> prefix, @Nullable Integer owner) {

  private static final int NOBODY = 65_534;

  private static final Disguise NONE = new Disguise(List.of(), null);

  private static final Disguise NAMESPACE = new Disguise(List.of("unshare", "-U"), null);

  private static final Disguise NOBODY_AT_ALL =
      new Disguise(
          List.of(
              "setpriv",
              "--reuid=" + NOBODY,
              "--regid=" + NOBODY,
              "--clear-groups",
              "--inh-caps=+dac_override",
              "--ambient-caps=+dac_override"),
          NOBODY);

  /** The one that works for whoever runs this. */
  static Disguise ofThisUser() {
    if (!System.getProperty("user.name").equals("root")) {
      return NONE;
    }
    return Stream.of(NAMESPACE, NOBODY_AT_ALL)
        .filter(Disguise::works)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "PostgreSQL does not run as root, and this machine allows neither unshare -U"
                        + " nor setpriv: start Anlan as an ordinary user."));
  }

  /** Where the programs can be reached: nobody may not look for them below root's home. */
  Cache cache(Cache ofUser) {
    return owner == null ? ofUser : ofUser.movedTo(Path.of("/var/cache/anlan"));
  }

  /** Tells clusters apart by their owner. */
  String suffix() {
    return owner == null ? "" : "-" + owner;
  }

  /** Makes an empty directory that the disguised server accepts as its own. */
  void makeDirectory(Path directory) throws IOException {
    Files.createDirectories(directory);
    if (owner != null) {
      Files.setAttribute(directory, "unix:uid", owner);
      Files.setAttribute(directory, "unix:gid", owner);
    }
  }

  private boolean works() {
    var probe = new ArrayList<>(prefix);
    probe.add("true");
    try {
      return new ProcessBuilder(probe).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // no such program
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
