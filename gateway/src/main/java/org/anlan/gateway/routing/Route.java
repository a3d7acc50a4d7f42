package org.anlan.gateway.routing;

import java.util.Optional;

/**
 * A path prefix and the service that owns it; a shared prefix has no owner of its own.
 *
 * @param service the owner, empty where it depends on the record
 */
public record Route(String prefix, Optional<String> service, boolean needsToken) {}
