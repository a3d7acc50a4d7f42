@NullMarked
package org.anlan.localstack.cache;

import org.jspecify.annotations.NullMarked;
