package org.anlan.servicekit.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a fact is called among services: reverse DNS, aggregate, past participle, version, as in
 * {@code org.anlan.hazard.registered.v1}. The aggregate names the topic.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactType {

  /** The type, as in {@code org.anlan.hazard.registered.v1}. */
  String value();
}
