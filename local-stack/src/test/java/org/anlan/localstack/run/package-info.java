@NullMarked
package org.anlan.localstack.run;

import org.jspecify.annotations.NullMarked;
