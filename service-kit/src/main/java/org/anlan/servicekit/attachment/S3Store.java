package org.anlan.servicekit.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.anlan.servicekit.problem.DependencyAway;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Files in a bucket, named by their hash; the bucket is one service's alone. When a file was last
 * wanted is the store's own time of change, so its clock and ours must agree to well within the
 * grace. A file on its way in lies in a local folder.
 */
final class S3Store implements FileStore, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(S3Store.class);
  private static final int NOT_THERE = 404;
  private static final int TROUBLE = 500;

  private final S3Client s3;
  private final String bucket;
  private final Path folder;

  S3Store(AttachmentConfig config) {
    var settings =
        config
            .s3()
            .orElseThrow(() -> new IllegalStateException("anlan.attachments.s3.* is missing"));
    this.bucket = settings.bucket();
    this.folder = config.folder().toAbsolutePath().resolve("incoming");
    this.s3 =
        S3Client.builder()
            .endpointOverride(settings.endpoint())
            .region(Region.of(settings.region().orElse("us-east-1")))
            .forcePathStyle(settings.pathStyle().orElse(true))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
            .httpClient(UrlConnectionHttpClient.create())
            // not every store knows the checksums that the client adds by default
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .build();
  }

  @Override
  public Path incoming() {
    try {
      return Files.createDirectories(folder).resolve(UUID.randomUUID().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void keep(Path incoming, String hash) {
    if (!renew(hash)) {
      reach(
          () -> s3.putObject(put -> put.bucket(bucket).key(hash), RequestBody.fromFile(incoming)));
    }
    try {
      Files.delete(incoming);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy onto itself: the only way to move an object's time, and only with other metadata. */
  @Override
  public boolean renew(String hash) {
    try {
      reach(
          () ->
              s3.copyObject(
                  copy ->
                      copy.sourceBucket(bucket)
                          .sourceKey(hash)
                          .destinationBucket(bucket)
                          .destinationKey(hash)
                          .metadataDirective(MetadataDirective.REPLACE)
                          .metadata(Map.of("renewal", UUID.randomUUID().toString()))));
      return true;
    } catch (S3Exception e) {
      return isThere(e);
    }
  }

  @Override
  public InputStream open(String hash) {
    return reach(() -> s3.getObject(get -> get.bucket(bucket).key(hash)));
  }

  @Override
  public List<String> untouchedSince(Instant time) {
    var names = new ArrayList<>(unfinishedSince(time));
    s3.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream()
        .filter(object -> object.lastModified().isBefore(time))
        .map(S3Object::key)
        .forEach(names::add);
    return names;
  }

  /** Not atomic: that nobody attaches the file meanwhile is the sweeper's care. */
  @Override
  public boolean removeUntouchedSince(String name, Instant time) {
    try {
      if (Files.deleteIfExists(folder.resolve(name))) {
        return true;
      }
      var object = s3.headObject(head -> head.bucket(bucket).key(name));
      if (!object.lastModified().isBefore(time)) {
        return false;
      }
      s3.deleteObject(delete -> delete.bucket(bucket).key(name));
      return true;
    } catch (S3Exception e) {
      return isThere(e); // another replica was faster
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    s3.close();
  }

  private List<String> unfinishedSince(Instant time) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> isUntouchedSince(file, time))
          .map(file -> file.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUntouchedSince(Path file, Instant time) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(time);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A store that cannot be reached or has trouble of its own is away, for the caller to try again.
   */
  private static <T> T reach(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkClientException e) {
      throw away(e);
    } catch (S3Exception e) {
      throw e.statusCode() >= TROUBLE ? away(e) : e;
    }
  }

  private static DependencyAway away(SdkException cause) {
    LOG.warnf("The store of attachments is away: %s", cause.getMessage());
    return new DependencyAway("file-store-away");
  }

  /** False where the failure says that the object is not there; any other goes on. */
  private static boolean isThere(S3Exception failure) {
    if (failure.statusCode() == NOT_THERE) {
      return false;
    }
    throw failure;
  }
}
