/**
 * The numbers by which people speak of records: {@code YH-610926-2026-000123}. Never given twice,
 * but with gaps; numbers that the law wants without gaps are not these.
 */
@NullMarked
package org.anlan.servicekit.numbering;

import org.jspecify.annotations.NullMarked;
