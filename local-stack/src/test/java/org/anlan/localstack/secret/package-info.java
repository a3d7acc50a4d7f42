@NullMarked
package org.anlan.localstack.secret;

import org.jspecify.annotations.NullMarked;
