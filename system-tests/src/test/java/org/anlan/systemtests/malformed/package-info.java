/** Requests that nobody should send, made from the merged OpenAPI document. */
@NullMarked
package org.anlan.systemtests.malformed;

import org.jspecify.annotations.NullMarked;
