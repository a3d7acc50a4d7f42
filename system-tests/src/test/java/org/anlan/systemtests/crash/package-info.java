/**
 * Kills parts of the running suite at random under load; nothing acknowledged is lost or done
 * twice.
 */
@NullMarked
package org.anlan.systemtests.crash;

import org.jspecify.annotations.NullMarked;
