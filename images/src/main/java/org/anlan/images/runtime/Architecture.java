package org.anlan.images.runtime;

import java.util.Arrays;
import java.util.List;

/** A processor that images are made for, by its names in images, in systems and in programs. */
public enum Architecture {
  AMD64("amd64", "x86_64", 62),
  ARM64("arm64", "aarch64", 183);

  private final String ociName;
  private final String systemName;
  private final int elfMachine;

  Architecture(String ociName, String systemName, int elfMachine) {
    this.ociName = ociName;
    this.systemName = systemName;
    this.elfMachine = elfMachine;
  }

  /** By its name in images: {@code amd64}, {@code arm64}. */
  public static Architecture named(String ociName) {
    return Arrays.stream(values())
        .filter(a -> a.ociName.equals(ociName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(ociName));
  }

  static Architecture of(ElfFile program) {
    return Arrays.stream(values())
        .filter(a -> a.elfMachine == program.machine())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("machine " + program.machine()));
  }

  /** Its name in images. */
  public String ociName() {
    return ociName;
  }

  int elfMachine() {
    return elfMachine;
  }

  /** Where systems of this processor keep libraries; the dynamic linker looks there by itself. */
  List<String> libraryFolders() {
    var triplet = systemName + "-linux-gnu";
    return List.of("lib/" + triplet, "usr/lib/" + triplet, "lib64", "usr/lib64", "lib", "usr/lib");
  }
}
