package org.anlan.servicekit.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anlan.servicekit.problem.DependencyAway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that speaks the S3 API. */
class S3StoreTest implements FileStoreContract {

  @TempDir static Path folder;

  private static S3Server server;
  private static S3Store store;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    server = S3Server.start(folder);
    store = new S3Store(ReceptionTest.Settings.s3(folder, server.address(), "attachments"));
  }

  @AfterAll
  static void stop() {
    store.close();
    server.close();
  }

  @Test
  void saysThatItIsAway(@TempDir Path own) throws IOException {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    var nowhere = URI.create("http://127.0.0.1:" + free);
    try (var away = new S3Store(ReceptionTest.Settings.s3(own, nowhere, "attachments"))) {
      var incoming = Files.writeString(away.incoming(), "text");

      assertThatThrownBy(() -> away.keep(incoming, "0".repeat(64)))
          .isInstanceOf(DependencyAway.class);
      assertThatThrownBy(() -> away.open("0".repeat(64))).isInstanceOf(DependencyAway.class);
      assertThat(incoming).exists();
    }
  }

  @Override
  public FileStore store() {
    return store;
  }
}
