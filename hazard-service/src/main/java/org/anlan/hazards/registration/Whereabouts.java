package org.anlan.hazards.registration;

import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;

/** Where something lies, and who is therefore in charge of it. */
public record Whereabouts(Site site, Jurisdiction jurisdiction) {}
