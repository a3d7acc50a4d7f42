package org.anlan.servicekit.paging.workbook;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the workbook: a header in Chinese and the value of a row. */
public record Column<T>(String header, Function<T, @Nullable Object> value) {}
