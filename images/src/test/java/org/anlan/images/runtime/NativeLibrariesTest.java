package org.anlan.images.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir Path folder;

  @Test
  void aProgramBringsItsLoaderAndTheLibrariesOfTheSystem() throws IOException {
    var program = ElfFile.read(JAVA).orElseThrow();
    Files.copy(JAVA, folder.resolve("java"));
    Files.copy(JAVA.resolveSibling("../lib/libjli.so"), folder.resolve("libjli.so"));

    var libraries = NativeLibraries.of(runtime(), List.of(Path.of("/")));

    assertThat(libraries).containsKey(program.interpreter());
    assertThat(libraries.keySet()).anyMatch(place -> place.endsWith("/libc.so.6"));
    assertThat(libraries.keySet()).noneMatch(place -> place.endsWith("/libjli.so"));
    assertThat(libraries.values()).allMatch(Files::isRegularFile);
  }

  @Test
  void aSystemThatLacksALibraryIsRefused() throws IOException {
    Files.copy(JAVA, folder.resolve("java"));

    assertThatThrownBy(() -> NativeLibraries.of(runtime(), List.of(folder)))
        .hasMessageContaining("No library ");
  }

  @Test
  void textIsNoProgram() throws IOException {
    var text = Files.writeString(folder.resolve("text"), "text ".repeat(100));

    assertThat(ElfFile.read(text)).isEmpty();
    assertThat(ElfFile.read(Files.createFile(folder.resolve("empty")))).isEmpty();
  }

  private JavaRuntime runtime() throws IOException {
    return new JavaRuntime(folder, "25", "anybody", JavaRuntime.own().architecture());
  }
}
