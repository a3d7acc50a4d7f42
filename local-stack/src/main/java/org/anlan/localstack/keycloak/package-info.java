/** The real Keycloak of the suite with its realm {@code anlan}, in the same PostgreSQL. */
@NullMarked
package org.anlan.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
