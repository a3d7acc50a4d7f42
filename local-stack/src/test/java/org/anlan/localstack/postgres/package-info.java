@NullMarked
package org.anlan.localstack.postgres;

import org.jspecify.annotations.NullMarked;
