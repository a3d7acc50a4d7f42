/** What is made once per user and used by every checkout: unpacked, prepared, never changed. */
@NullMarked
package org.anlan.localstack.cache;

import org.jspecify.annotations.NullMarked;
