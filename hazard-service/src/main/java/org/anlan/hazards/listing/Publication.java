package org.anlan.hazards.listing;

import java.time.LocalDate;
import org.anlan.hazards.rectification.Signature;

/** Where the public could read it since when: a newspaper, a web site, a board. */
public record Publication(LocalDate publishedOn, String medium, Signature signed) {}
