package org.anlan.servicekit.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Opens the store that the deployment chose: a folder on one machine, S3 in a cluster. */
@Dependent
class FileStoreProducer {

  @Produces
  @Singleton
  FileStore store(AttachmentConfig config, Clock clock) {
    return switch (config.store()) {
      case FOLDER -> new FolderStore(config, clock);
      case S3 -> new S3Store(config);
    };
  }

  void close(@Disposes FileStore store) throws Exception {
    if (store instanceof AutoCloseable closeable) {
      closeable.close();
    }
  }
}
