/** The services' OpenAPI and AsyncAPI documents as one of each. */
@NullMarked
package org.anlan.gateway.document;

import org.jspecify.annotations.NullMarked;
