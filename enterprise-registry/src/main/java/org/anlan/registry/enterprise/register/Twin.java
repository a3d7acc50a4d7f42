package org.anlan.registry.enterprise.register;

import java.util.UUID;

/**
 * A unit in the caller's sight that may be the one to be entered.
 *
 * @param same whether it bears the same number; otherwise only the same name in the same township
 */
record Twin(UUID id, String number, boolean same) {}
