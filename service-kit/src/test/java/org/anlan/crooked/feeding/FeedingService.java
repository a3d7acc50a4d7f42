package org.anlan.crooked.feeding;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import javax.sql.DataSource;
import org.anlan.crooked.fed.Cow;
import org.jspecify.annotations.Nullable;

/** Public, fed through a field, fluent in three languages, its own clock, eight friends. */
public class FeedingService {

  @Inject @Nullable Cow favourite;

  public FeedingService(
      Cow one, Cow two, Cow three, Cow four, Cow five, Cow six, Cow seven, Cow eight) {}

  String feed(UriInfo uri, DataSource database, ObjectMapper json) {
    return uri + database.toString() + json + Instant.now();
  }
}
