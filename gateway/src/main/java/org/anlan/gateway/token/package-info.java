/**
 * Whether a bearer token is genuine, for us and in force. What its roles may do is decided by the
 * services.
 */
@NullMarked
package org.anlan.gateway.token;

import org.jspecify.annotations.NullMarked;
