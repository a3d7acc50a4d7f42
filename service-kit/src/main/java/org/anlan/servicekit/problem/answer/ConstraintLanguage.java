package org.anlan.servicekit.problem.answer;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.anlan.servicekit.problem.ProblemTexts;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;
import org.jspecify.annotations.Nullable;

/**
 * Lets the sentences of constraints be in the language of the problem that holds them; the
 * framework's own choice takes {@code en} for English, but {@code en-GB} for Chinese.
 */
@Singleton
class ConstraintLanguage implements LocaleResolver {

  private final CurrentVertxRequest current;

  ConstraintLanguage(CurrentVertxRequest current) {
    this.current = current;
  }

  /** Null where nobody asks, as when settings are checked at start: then the next one decides. */
  @Override
  public @Nullable Locale resolve(LocaleResolverContext context) {
    if (!Arc.container().requestContext().isActive() || current.getCurrent() == null) {
      return null;
    }
    var wanted = current.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    return ProblemTexts.language(wanted);
  }
}
