/** What tests of ledgers need: spreadsheets made in memory. */
@NullMarked
package org.anlan.servicekit.importing;

import org.jspecify.annotations.NullMarked;
