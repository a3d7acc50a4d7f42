/**
 * Spreadsheet files as untrusted input: csv and xlsx, read row by row in bounded memory, and
 * written.
 *
 * <p>XML, zip and csv are parsed by libraries; which cell stands where is worked out here, because
 * fastexcel-reader 0.20.2 believes whatever a file says: a cell address of {@code ZZZZZZ1} makes it
 * allocate 300 million cells and a shared-string number beyond the table keeps it busy until memory
 * ends. It serves as the oracle of the tests.
 */
@NullMarked
package org.anlan.servicekit.importing.sheet;

import org.jspecify.annotations.NullMarked;
