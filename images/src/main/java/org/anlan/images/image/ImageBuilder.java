package org.anlan.images.image;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.anlan.images.runtime.JavaRuntime;
import org.jspecify.annotations.Nullable;

/** Makes images from what the build left, all on the same runtime. */
public final class ImageBuilder {

  /**
   * The heap leaves as much again for classes, stacks and buffers; -Xmx in JDK_JAVA_OPTIONS says
   * otherwise. Which collector is Java's choice by the size of the container.
   */
  private static final List<String> JAVA_OPTIONS =
      List.of(
          "-XX:MaxRAMPercentage=50",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-UsePerfData",
          "--enable-native-access=ALL-UNNAMED",
          "-Dfile.encoding=UTF-8");

  private static final int PORT = 8080;
  private static final int MANAGEMENT_PORT = 9000;

  private static final Map<String, String> ENVIRONMENT =
      new TreeMap<>(
          Map.of(
              "LANG", "C.UTF-8",
              "TZ", "Asia/Shanghai",
              "QUARKUS_HTTP_HOST", "0.0.0.0",
              "QUARKUS_HTTP_PORT", String.valueOf(PORT),
              "QUARKUS_MANAGEMENT_HOST", "0.0.0.0",
              "QUARKUS_MANAGEMENT_PORT", String.valueOf(MANAGEMENT_PORT)));

  private final Path root;
  private final Path work;
  private final Origin origin;
  private final JavaRuntime runtime;
  private final SortedMap<String, Path> libraries;

  /** Images of the checkout; drafts and finished layers are kept in the work directory. */
  public ImageBuilder(
      Path root, Path work, Origin origin, JavaRuntime runtime, SortedMap<String, Path> libraries) {
    this.root = root;
    this.work = work;
    this.origin = origin;
    this.runtime = runtime;
    this.libraries = libraries;
  }

  /** The image of one program, with what it learnt in training if it had any. */
  public Image build(Deployable deployable, @Nullable Path learnt, Path archive)
      throws IOException, InterruptedException {
    var application = Application.of(root, deployable);
    var bill = Bill.of(application.bill()).with(runtime, libraries);
    var layers = new Layers(Files.createDirectories(work.resolve(deployable.name())));
    var contents =
        List.of(
            layers.base(runtime, libraries),
            layers.libraries(application),
            layers.application(application, bill),
            start(layers, learnt));
    Files.createDirectories(archive.toAbsolutePath().getParent());
    return write(deployable, application.start(), contents, archive);
  }

  private static FileEntriesLayer start(Layers layers, @Nullable Path learnt) throws IOException {
    if (learnt == null) {
      return layers.start(JAVA_OPTIONS, Map.of());
    }
    var options = new ArrayList<>(JAVA_OPTIONS);
    options.add("-XX:AOTCache=" + Image.LEARNT);
    return layers.start(options, Map.of(Image.LEARNT, learnt));
  }

  private Image write(
      Deployable deployable, List<String> start, List<FileEntriesLayer> layers, Path archive)
      throws IOException, InterruptedException {
    var entry = new ArrayList<>(List.of(Image.JAVA, "@" + Image.OPTIONS));
    entry.addAll(start);
    var name = "anlan/" + deployable.name() + ":" + origin.version();
    try {
      var container =
          Jib.fromScratch()
              .setFormat(ImageFormat.OCI)
              .setPlatforms(Set.of(new Platform(runtime.architecture().ociName(), "linux")))
              .setCreationTime(origin.time())
              .setFileEntriesLayers(layers)
              .setUser(Layers.USER + ":" + Layers.USER)
              .setWorkingDirectory(AbsoluteUnixPath.get("/app"))
              .setEnvironment(ENVIRONMENT)
              .setEntrypoint(entry)
              .setExposedPorts(Port.tcp(PORT), Port.tcp(MANAGEMENT_PORT))
              .setLabels(labels(deployable))
              .containerize(
                  Containerizer.to(TarImage.at(archive).named(name))
                      .setOfflineMode(true)
                      .setToolName("anlan")
                      .setBaseImageLayersCache(work.resolve("layers"))
                      .setApplicationLayersCache(work.resolve("layers")));
      return Archive.describe(
          deployable, origin.version(), archive, container.getDigest().toString());
    } catch (IOException | InterruptedException e) {
      throw e;
    } catch (Exception e) { // of jib: a registry it is never asked for, a cache, a thread
      throw new IOException("Cannot make " + archive + ": " + e.getMessage(), e);
    }
  }

  /** No licence yet: the sources name none. */
  private Map<String, String> labels(Deployable deployable) {
    var labels = new TreeMap<String, String>();
    labels.put("org.opencontainers.image.title", deployable.name());
    labels.put("org.opencontainers.image.description", deployable.description());
    labels.put("org.opencontainers.image.vendor", "Anlan");
    labels.put("org.opencontainers.image.version", origin.version());
    labels.put("org.opencontainers.image.created", origin.time().toString());
    if (origin.revision() != null) {
      labels.put("org.opencontainers.image.revision", origin.revision());
    }
    if (origin.source() != null) {
      labels.put("org.opencontainers.image.source", origin.source());
    }
    labels.put("org.anlan.sbom", Image.BILL);
    labels.put("org.anlan.java", runtime.vendor() + " " + runtime.version());
    return labels;
  }
}
