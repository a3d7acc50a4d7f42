package org.anlan.hazards.registration;

import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;

/** Where a reported hazard lies, and who is therefore in charge of it. */
record Whereabouts(Site site, Jurisdiction jurisdiction) {}
