package org.anlan.registry.enterprise;

import java.time.Instant;
import java.time.LocalDate;

/** The circumstances of an entry: under which number, when and by whom, by hand or by a ledger. */
public record Registration(String number, LocalDate on, Instant at, Author by, boolean imported) {}
