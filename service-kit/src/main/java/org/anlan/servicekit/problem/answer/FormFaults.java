package org.anlan.servicekit.problem.answer;

import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells a malformed form from a failure of ours. The server throws whatever its parser happens to
 * meet, from plain {@code IOException} to {@code NullPointerException}, so what counts is that the
 * form was still being read.
 */
final class FormFaults {

  private static final String READER =
      "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler";

  private FormFaults() {}

  static boolean caused(Throwable failure) {
    boolean reading =
        Arrays.stream(failure.getStackTrace()).anyMatch(f -> f.getClassName().equals(READER));
    // a disk that is full or read-only is ours
    return reading
        && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .limit(20)
            .noneMatch(FileSystemException.class::isInstance);
  }
}
