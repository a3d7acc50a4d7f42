package org.anlan.k8s.chart;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The charts as an operator has them after {@code helm dependency build}, in a copy, so that a test
 * may break them and the checkout stays as it is.
 *
 * <p>Two things are put otherwise in the copy. Hooks are ordinary objects, because helm-java leaves
 * hooks out of what it renders. And nothing is looked up, because helm-java would ask whatever
 * cluster the machine knows.
 */
public final class Charts {

  /** The project's checkout. */
  public static final Path ROOT = Path.of(System.getProperty("anlan.root"));

  private static final Path SOURCES = ROOT.resolve("k8s");
  private static final Path TARGET = ROOT.resolve("k8s/target/charts");
  private static final String KUBERNETES = "1.34.0";
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final Path folder;

  private Charts(Path folder) {
    this.folder = folder;
  }

  /** The charts as they are. */
  public static Charts asTheyAre() {
    return Built.CHARTS;
  }

  /** The charts with their hooks as hooks. */
  public static Charts withHooks() {
    return Built.WITH_HOOKS;
  }

  /** Another copy, changed by the given work before its dependencies are built. */
  public static Charts changed(String name, Change change) {
    var charts = copy(name, true);
    try {
      change.apply(charts.folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return charts.build();
  }

  /** What {@code helm template} says. */
  public List<Manifest> render(Profile profile) {
    return render(profile, Map.of());
  }

  /** What {@code helm template --set …} says. */
  public List<Manifest> render(Profile profile, Map<String, ?> settings) {
    return render(profile, settings, KUBERNETES);
  }

  /** The same for another version of Kubernetes. */
  public List<Manifest> render(Profile profile, Map<String, ?> settings, String kubernetes) {
    var command =
        new Helm(folder.resolve(profile.chart()))
            .template()
            .withName("anlan")
            .withNamespace("anlan")
            .withKubeVersion(kubernetes);
    profile.values(folder).forEach(command::withValuesFile);
    settings.forEach(command::set);
    return Manifest.in(command.call());
  }

  /** What {@code helm install} tells at its end; no cluster is asked. */
  public String notes(Profile profile) {
    var command =
        new Helm(folder.resolve(profile.chart()))
            .install()
            .withName("anlan")
            .withNamespace("anlan")
            .withKubeVersion(KUBERNETES)
            .clientOnly()
            .dryRun();
    profile.values(folder).forEach(command::withValuesFile);
    var output = command.call().getOutput();
    return output.substring(output.indexOf("NOTES:"));
  }

  /** What {@code helm lint --strict} says of the chart with the values of that profile. */
  public LintResult lint(Profile profile) {
    var linted = copy("lint-" + profile, true);
    try {
      var values = linted.folder.resolve(profile.chart()).resolve("values.yaml");
      var all = YAML.readTree(values.toFile());
      for (var file : profile.values(linted.folder)) {
        YAML.readerForUpdating(all).readTree(Files.readString(file));
      }
      YAML.writeValue(values.toFile(), all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    linted.build();
    return new Helm(linted.folder.resolve(profile.chart())).lint().strict().call();
  }

  private static Charts copy(String name, boolean plainly) {
    var target = TARGET.resolve(name);
    try {
      delete(target);
      for (var part : List.of("charts", "platform")) {
        copy(SOURCES.resolve(part), target.resolve(part), plainly);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Charts(target);
  }

  private static void copy(Path source, Path target, boolean plainly) throws IOException {
    var built = SOURCES.resolve("charts/anlan/charts");
    try (var files = Files.walk(source)) {
      for (var file : files.filter(f -> !f.startsWith(built)).toList()) {
        var copy = target.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.writeString(copy, adapted(Files.readString(file), plainly));
        }
      }
    }
  }

  private static String adapted(String text, boolean plainly) {
    var asked = text.replaceAll("\\(lookup [^()]*(\\([^()]*\\))?\\)", "(dict)");
    return plainly ? asked.replace("helm.sh/hook:", "test/hook:") : asked;
  }

  private Charts build() {
    new Helm(folder.resolve("charts/anlan")).dependency().update().call();
    return this;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** What a test does to its copy. */
  public interface Change {
    void apply(Path folder) throws IOException;
  }

  /** Built once for all tests that only read. */
  private static final class Built {
    static final Charts CHARTS = copy("as-they-are", true).build();
    static final Charts WITH_HOOKS = copy("with-hooks", false).build();
  }
}
