package org.anlan.systemtests.contract;

import java.util.Set;

/**
 * An answer as its reader sees it.
 *
 * @param contentType empty where there is none
 * @param headers the names of the headers, in lower case
 */
public record Answer(int status, String contentType, Set<String> headers, String body) {

  /** The media type without its parameters. */
  String mediaType() {
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip();
  }

  boolean isJson() {
    return mediaType().endsWith("json");
  }
}
