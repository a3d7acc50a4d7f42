/**
 * Work that exactly one replica of a service does at a time, however many run: whoever holds the
 * advisory lock of the database is on duty, and does the work on the very connection that holds it.
 */
@NullMarked
package org.anlan.servicekit.duty;

import org.jspecify.annotations.NullMarked;
