/**
 * Alarms of devices. Whatever a device says waits for somebody to look: confirmed it is a clue,
 * otherwise nothing.
 */
@NullMarked
package org.anlan.hazards.alarm;

import org.jspecify.annotations.NullMarked;
