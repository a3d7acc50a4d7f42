package org.anlan.hazards.finding;

import java.time.LocalDate;
import java.util.UUID;

/** A hazard that was opened of this record; it names the record in turn. */
public record HazardLink(UUID hazardId, String number, LocalDate foundOn) {}
