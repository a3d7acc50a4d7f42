/**
 * Who reported something (举报人), kept apart from everything else: sealed under a key of its own,
 * read by a database role of its own, and looked at only by somebody who gave a reason and was let
 * in by somebody else. Nothing outside this package ever holds an identity but on its way in.
 */
@NullMarked
package org.anlan.hazards.vault;

import org.jspecify.annotations.NullMarked;
