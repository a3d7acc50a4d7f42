/** The real PostgreSQL, Kafka and Keycloak for tests, and tokens of their realm. */
@NullMarked
package org.anlan.servicekit.stack;

import org.jspecify.annotations.NullMarked;
