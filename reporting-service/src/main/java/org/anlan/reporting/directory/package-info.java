/** What the codes of townships, departments, sectors and grids are called. */
@NullMarked
package org.anlan.reporting.directory;

import org.jspecify.annotations.NullMarked;
