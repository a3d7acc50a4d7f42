/**
 * Ledgers: what a service declares so that a spreadsheet can be imported into it. A {@link
 * org.anlan.servicekit.importing.Ledger} names its columns, turns a row into a record and takes
 * records in batches; files, jobs, dry runs, resuming and error workbooks are the kit's business.
 */
@NullMarked
package org.anlan.servicekit.importing;

import org.jspecify.annotations.NullMarked;
