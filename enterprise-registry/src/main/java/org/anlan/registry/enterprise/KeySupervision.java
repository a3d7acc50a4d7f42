package org.anlan.registry.enterprise;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision to watch a unit closely for one year 重点监管. */
@Schema(description = "重点监管 · Key supervision for one year")
public record KeySupervision(int year, @Nullable String reason, LocalDate decidedOn) {}
