package org.anlan.localstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A child JVM made small: on one machine a dozen of them share two cores and a few gigabytes. */
public final class Jvm {

  private Jvm() {}

  /** C1 starts in two thirds of the CPU; compact headers and the serial collector save memory. */
  public static List<String> command(int heapMegabytes, String... arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms16m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8"));
    command.addAll(List.of(arguments));
    return command;
  }
}
