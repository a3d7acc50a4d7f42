package org.anlan.hazards.listing;

/**
 * The terms of a county that are counted in working days.
 *
 * @param publication from the approval to the publication
 * @param delisting from the delisting to its publication
 * @param decision from the wish for more time to the answer
 */
record ListingTerms(WorkingTerm publication, WorkingTerm delisting, WorkingTerm decision) {}
