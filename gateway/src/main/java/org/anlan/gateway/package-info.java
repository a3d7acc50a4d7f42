/**
 * The one public door: what comes in is checked, limited and passed to the service that owns the
 * path. Knows no business rule and keeps nothing.
 */
@NullMarked
package org.anlan.gateway;

import org.jspecify.annotations.NullMarked;
