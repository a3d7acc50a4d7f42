package org.anlan.hazards.notice;

import java.util.UUID;
import org.anlan.hazards.finding.Jurisdiction;

/**
 * What an office is told.
 *
 * @param about the record it is about
 * @param office the grid, township, department or county, by its code
 */
public record Notice(UUID about, String office, String title, String text, Jurisdiction where) {}
