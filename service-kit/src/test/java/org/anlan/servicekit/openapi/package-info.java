/** What an OpenAPI document has to say, whatever the service. */
@NullMarked
package org.anlan.servicekit.openapi;

import org.jspecify.annotations.NullMarked;
