package org.anlan.hazards.rectification;

/**
 * What keeps people safe until the hazard is gone (防范措施, 安全生产法 65).
 *
 * @param productionStopped then a major hazard is only closed once resumption has been approved
 */
public record InterimControl(String measures, boolean productionStopped, Signature signed) {}
