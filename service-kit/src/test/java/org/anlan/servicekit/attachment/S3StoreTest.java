package org.anlan.servicekit.attachment;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

  @Override
  public FileStore store() {
    return store;
  }
}
