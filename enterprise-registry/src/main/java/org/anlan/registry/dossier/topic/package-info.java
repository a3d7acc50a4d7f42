/**
 * 专项登记: sub-registers for campaigns. A county names its topics and what it asks about each; a unit
 * that a topic concerns has an entry with the answers.
 */
@NullMarked
package org.anlan.registry.dossier.topic;

import org.jspecify.annotations.NullMarked;
