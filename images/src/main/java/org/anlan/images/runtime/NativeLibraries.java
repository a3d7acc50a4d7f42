package org.anlan.images.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The libraries of the system without which a runtime does not start: the C library, its loader and
 * little more. They keep their places, so that the loader finds them without a cache.
 */
public final class NativeLibraries {

  /** An older C library asks them for names of hosts, and nobody says so beforehand. */
  private static final List<String> ASKED_FOR_NAMES =
      List.of("libnss_dns.so.2", "libnss_files.so.2", "libresolv.so.2");

  private final Architecture architecture;
  private final List<Path> systems;
  private final SortedMap<String, Path> found = new TreeMap<>();
  private final Set<String> own = new HashSet<>();
  private final Deque<ElfFile> open = new ArrayDeque<>();

  private NativeLibraries(Architecture architecture, List<Path> systems) {
    this.architecture = architecture;
    this.systems = systems;
  }

  /**
   * Files by their places in an image. They are looked for below the given roots: {@code /} of this
   * machine, or an unpacked system of another processor.
   */
  public static SortedMap<String, Path> of(JavaRuntime runtime, List<Path> systems)
      throws IOException {
    var libraries = new NativeLibraries(runtime.architecture(), systems);
    libraries.collect(runtime.home());
    return libraries.found;
  }

  private void collect(Path home) throws IOException {
    try (var files = Files.walk(home)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var elf = ElfFile.read(file);
        if (elf.isPresent()) {
          own.add(file.getFileName().toString());
          open.add(elf.get());
        }
      }
    }
    for (var name : ASKED_FOR_NAMES) {
      find(name);
    }
    while (!open.isEmpty()) {
      follow(open.remove());
    }
  }

  private void follow(ElfFile file) throws IOException {
    if (file.interpreter() != null) {
      add(file.interpreter().substring(1));
    }
    for (var name : file.needed()) {
      if (!own.contains(name) && found.keySet().stream().noneMatch(f -> f.endsWith("/" + name))) {
        if (!find(name)) {
          throw new IOException(
              "No library %s for %s in %s".formatted(name, architecture.ociName(), systems));
        }
      }
    }
  }

  private boolean find(String name) throws IOException {
    for (var folder : architecture.libraryFolders()) {
      if (add(folder + "/" + name)) {
        return true;
      }
    }
    return false;
  }

  private boolean add(String place) throws IOException {
    for (var system : systems) {
      var file = system.resolve(place);
      var elf = Files.isRegularFile(file) ? ElfFile.read(file) : Optional.<ElfFile>empty();
      if (elf.isPresent() && elf.get().machine() == architecture.elfMachine()) {
        if (found.put("/" + place, file.toRealPath()) == null) {
          open.add(elf.get());
        }
        return true;
      }
    }
    return false;
  }
}
