package org.anlan.servicekit.web;

import java.util.UUID;

/**
 * A view of a record that can be changed. Its version leaves as the ETag and must come back as
 * If-Match; whoever read an older one is told so instead of overwriting.
 */
public interface Versioned {

  UUID id();

  long version();
}
