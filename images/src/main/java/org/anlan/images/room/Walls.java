package org.anlan.images.room;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a program is kept in an unpacked image, by what this user may do on this machine. */
public enum Walls {
  /** As root: another root folder, and the user of the image. */
  OF_ROOT("unshare --mount --propagation private", "chroot --userspec=10001:10001"),
  /** As anybody, where the system lets everybody have namespaces: another root folder. */
  OF_A_NAMESPACE("unshare --user --map-root-user --mount --propagation private", "chroot"),
  /** The programs of the image in the system as it is, which has the libraries they came from. */
  NONE("", "");

  private static final String ENTER =
      """
      set -e
      root=$1 tmp=$2
      shift 2
      mount --rbind "$root" "$root"
      mount -o remount,bind,ro "$root"
      mount --rbind "$tmp" "$root/tmp"
      mount --rbind /dev "$root/dev"
      mount --rbind /proc "$root/proc"
      cd "$root"
      exec %s . "$@"
      """;

  private final List<String> command;
  private final String change;

  Walls(String unshare, String change) {
    this.command = Arrays.stream(unshare.split(" ")).filter(w -> !w.isEmpty()).toList();
    this.change = change;
  }

  /** What comes before a command so that it runs inside; it becomes that command. */
  List<String> enter(Path root, Path scratch) {
    if (this == NONE) {
      return List.of();
    }
    var shell = List.of("/bin/sh", "-c", ENTER.formatted(change), "sh");
    var words = new ArrayList<>(command);
    words.addAll(shell);
    words.addAll(List.of(root.toString(), scratch.toString()));
    return words;
  }

  /** The first in which the image's Java answers. */
  static Walls strongest(Path root, Path scratch) throws IOException, InterruptedException {
    for (var walls : List.of(OF_ROOT, OF_A_NAMESPACE)) {
      if (walls.stand(root, scratch)) {
        return walls;
      }
    }
    return NONE;
  }

  private boolean stand(Path root, Path scratch) throws InterruptedException {
    var command = new ArrayList<>(enter(root, scratch));
    command.addAll(List.of("/opt/java/bin/java", "-XX:TieredStopAtLevel=1", "-version"));
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false; // no unshare here
    }
  }
}
