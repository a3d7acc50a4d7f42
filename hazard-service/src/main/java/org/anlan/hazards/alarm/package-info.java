/**
 * Devices (视频、尾矿库、车辆、气体 …) and their alarms. Whatever a device says waits for somebody to look:
 * confirmed it is a clue, otherwise nothing. A device that says nothing is told of, once.
 */
@NullMarked
package org.anlan.hazards.alarm;

import org.jspecify.annotations.NullMarked;
