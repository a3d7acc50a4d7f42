/** A made-up ledger on which imports are tried. */
@NullMarked
package org.anlan.servicekit.importing.sample;

import org.jspecify.annotations.NullMarked;
