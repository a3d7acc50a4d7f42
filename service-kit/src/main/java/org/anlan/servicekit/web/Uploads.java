package org.anlan.servicekit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The one file of a form: its part is called {@code file} in every form of the platform. */
public final class Uploads {

  private Uploads() {}

  /** Refuses a form that brought none: the framework hands on null then. */
  public static FileUpload required(@Nullable FileUpload file) {
    if (file == null) {
      throw InvalidRequest.at("/file", "required");
    }
    return file;
  }

  /**
   * Hands content and name to whoever keeps them. The content is open only as long as that takes.
   */
  public static <T> T receive(
      @Nullable FileUpload file, BiFunction<InputStream, String, T> receiver) {
    var sent = required(file);
    try (var content = Files.newInputStream(sent.uploadedFile())) {
      return receiver.apply(content, sent.fileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of it at once, for what is small by its own bound. */
  public static byte[] bytes(FileUpload file) {
    Path sent = file.uploadedFile();
    try {
      return Files.readAllBytes(sent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
