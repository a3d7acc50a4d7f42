/**
 * What was found, where, by whom and by which standard it is judged: the facts a hazard starts
 * from.
 */
@NullMarked
package org.anlan.hazards.finding;

import org.jspecify.annotations.NullMarked;
