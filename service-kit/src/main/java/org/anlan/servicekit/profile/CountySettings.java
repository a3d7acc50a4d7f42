package org.anlan.servicekit.profile;

import java.util.Map;

/** The settings of one section, county by county. */
public final class CountySettings<T> {

  private final Map<String, T> counties;
  private final T defaults;

  CountySettings(Map<String, T> counties, T defaults) {
    this.counties = Map.copyOf(counties);
    this.defaults = defaults;
  }

  /** The counties that have a profile, by code, for statements that run over several of them. */
  public Map<String, T> counties() {
    return counties;
  }

  /** What holds in a county without a profile. */
  public T defaults() {
    return defaults;
  }

  /**
   * What holds in the county of this division code; of a township or village its first six digits
   * count. A county without a profile has the defaults.
   */
  public T of(String divisionCode) {
    return counties.getOrDefault(divisionCode.substring(0, 6), defaults);
  }
}
