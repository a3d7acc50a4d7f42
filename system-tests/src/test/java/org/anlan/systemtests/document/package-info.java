/** What is written for people, held against what the services do. */
@NullMarked
package org.anlan.systemtests.document;

import org.jspecify.annotations.NullMarked;
