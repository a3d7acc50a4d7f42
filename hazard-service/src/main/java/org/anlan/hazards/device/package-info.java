/** Devices (视频、尾矿库、车辆、气体 …) that watch over risks. One that says nothing is told of, once. */
@NullMarked
package org.anlan.hazards.device;

import org.jspecify.annotations.NullMarked;
