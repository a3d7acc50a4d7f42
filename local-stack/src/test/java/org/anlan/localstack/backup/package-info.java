@NullMarked
package org.anlan.localstack.backup;

import org.jspecify.annotations.NullMarked;
