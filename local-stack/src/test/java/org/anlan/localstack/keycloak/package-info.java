@NullMarked
package org.anlan.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
