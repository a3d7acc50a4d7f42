/** What cells may hold and how people write it: words, codes, days, numbers, choices. */
@NullMarked
package org.anlan.servicekit.importing.cell;

import org.jspecify.annotations.NullMarked;
