@NullMarked
package org.anlan.localstack.process;

import org.jspecify.annotations.NullMarked;
