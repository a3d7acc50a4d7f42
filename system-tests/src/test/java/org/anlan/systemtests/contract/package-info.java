/** What the merged OpenAPI document promises, and whether an answer keeps it. */
@NullMarked
package org.anlan.systemtests.contract;

import org.jspecify.annotations.NullMarked;
