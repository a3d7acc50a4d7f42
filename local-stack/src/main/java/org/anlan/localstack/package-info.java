/**
 * The whole suite on one machine without Docker: PostgreSQL, Kafka, Keycloak and every deployable,
 * started, watched and stopped by one launcher.
 */
@NullMarked
package org.anlan.localstack;

import org.jspecify.annotations.NullMarked;
