package org.anlan.hazards;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipFile;

/** A workbook as it was downloaded. */
public record Sheet(String xml) {

  /** All parts of it, so that nothing hides in one that no program shows. */
  public static Sheet of(Response download) {
    download.then().statusCode(200);
    var xml = new StringBuilder();
    try {
      // written as a stream, it is only read by its directory at the end
      var file = Files.createTempFile("sheet", ".xlsx");
      Files.write(file, download.asByteArray());
      try (var zip = new ZipFile(file.toFile())) {
        for (var part : Collections.list(zip.entries())) {
          xml.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sheet(xml.toString());
  }

  /** Without the one of the headers. */
  public int rows() {
    return xml.split("<row[ >]", -1).length - 2;
  }
}
