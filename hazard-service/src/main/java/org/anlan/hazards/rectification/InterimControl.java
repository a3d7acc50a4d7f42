package org.anlan.hazards.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What keeps people safe until the hazard is gone (防范措施, 安全生产法 65).
 *
 * @param productionStopped then a major hazard is only closed once resumption has been approved
 * @param reviewOn when it has to be looked at again; the next entry is that look
 */
public record InterimControl(
    String measures, boolean productionStopped, @Nullable LocalDate reviewOn, Signature signed) {}
