/**
 * Notices: what an office has to know of, in its list and, where the county gave an address, by
 * mail or short message. What is to be sent is written with what it is about, and sent afterwards.
 */
@NullMarked
package org.anlan.hazards.notice;

import org.jspecify.annotations.NullMarked;
