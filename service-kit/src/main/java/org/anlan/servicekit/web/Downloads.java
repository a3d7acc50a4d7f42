package org.anlan.servicekit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.anlan.servicekit.attachment.Download;

/** Sends attachments such that a browser saves them and never runs them. */
public final class Downloads {

  private Downloads() {}

  /**
   * The content under its own name, whatever script that is written in. Not a {@code RestResponse}:
   * what writes that is chosen before the media type of the file is known.
   */
  public static Response of(Download download) {
    var attachment = download.attachment();
    var name = URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(download.content(), attachment.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .header(HttpHeaders.ETAG, "\"" + attachment.sha256() + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }
}
