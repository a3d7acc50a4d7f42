/**
 * The demo county: generated, always the same for the same day, with the counts that a real county
 * published. Places are real, every enterprise and every person is made up.
 */
@NullMarked
package org.anlan.localstack.demo;

import org.jspecify.annotations.NullMarked;
