package org.anlan.hazards.finding;

/** What is wrong with one field of a finding; the code is the one the API and the import name. */
public record Fault(String field, String code) {}
