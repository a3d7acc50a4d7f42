/**
 * What comes after the databases were taken back to an earlier moment: topics, readers, numbers and
 * anchors follow them (docs/adr/0014).
 */
@NullMarked
package org.anlan.verification.recovery;

import org.jspecify.annotations.NullMarked;
