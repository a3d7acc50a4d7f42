package org.anlan.servicekit.attachment;

import java.util.Arrays;
import java.util.List;

/** The kinds of files that are taken, told by their first bytes and never by what they say. */
public enum FileType {
  JPEG("image/jpeg", List.of("jpg", "jpeg")),
  PNG("image/png", List.of("png")),
  WEBP("image/webp", List.of("webp")),
  PDF("application/pdf", List.of("pdf")),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx")),
  MP4("video/mp4", List.of("mp4", "m4v"));

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, List<String> extensions) {
    this.mediaType = mediaType;
    this.extensions = extensions;
  }

  static FileType of(String mediaType) {
    return Arrays.stream(values())
        .filter(type -> type.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow();
  }

  public String mediaType() {
    return mediaType;
  }

  List<String> extensions() {
    return extensions;
  }
}
