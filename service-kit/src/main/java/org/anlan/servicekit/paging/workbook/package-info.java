/** Answers a list as a workbook: the rows of the same filter, one sheet, made for spreadsheets. */
@NullMarked
package org.anlan.servicekit.paging.workbook;

import org.jspecify.annotations.NullMarked;
