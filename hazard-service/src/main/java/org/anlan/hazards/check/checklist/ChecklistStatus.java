package org.anlan.hazards.check.checklist;

/** Whether an edition may still be written on. */
public enum ChecklistStatus {
  DRAFT,
  /** It stands for ever; a better one is the next edition. */
  PUBLISHED
}
