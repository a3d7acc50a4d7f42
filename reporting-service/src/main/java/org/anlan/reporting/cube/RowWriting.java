package org.anlan.reporting.cube;

/**
 * A statement that writes the rows which move the cells.
 *
 * @param json its one parameter: the rows
 */
public record RowWriting(String sql, String json) {}
