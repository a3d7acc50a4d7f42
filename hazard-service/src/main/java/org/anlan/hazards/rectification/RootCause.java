package org.anlan.hazards.rectification;

/** 深层次原因: what let the hazard come about. */
public enum RootCause {
  /** 人. */
  PEOPLE,
  /** 物. */
  EQUIPMENT,
  /** 环. */
  ENVIRONMENT,
  /** 管. */
  MANAGEMENT
}
