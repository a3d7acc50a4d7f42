package org.anlan.reporting.snapshot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import org.anlan.reporting.cube.Dimension;
import org.anlan.reporting.figure.FigureRequest;
import org.anlan.reporting.figure.Window;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which figures are published together: metrics, and what they are narrowed and grouped by. */
@Schema(name = "SnapshotSelection")
public record Selection(
    @NotNull @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 100) String> metrics,
    @Pattern(regexp = CODE) @Nullable String townshipCode,
    @Pattern(regexp = CODE) @Nullable String departmentCode,
    @Pattern(regexp = CODE) @Nullable String sectorCode,
    @Pattern(regexp = CODE) @Nullable String campaign,
    @Pattern(regexp = CODE) @Nullable String source,
    @Pattern(regexp = "^(township|department|sector|month)$") @Nullable String by) {

  private static final String CODE = "^[^*\\u0000-\\u001f\\u007f]{1,100}$";

  List<FigureRequest> requests(Window window) {
    var filters = new EnumMap<Dimension, String>(Dimension.class);
    filters.put(Dimension.TOWNSHIP, townshipCode);
    filters.put(Dimension.DEPARTMENT, departmentCode);
    filters.put(Dimension.SECTOR, sectorCode);
    filters.put(Dimension.CAMPAIGN, campaign);
    filters.put(Dimension.SOURCE, source);
    return IntStream.range(0, metrics.size())
        .mapToObj(
            i ->
                new FigureRequest(
                    metrics.get(i),
                    window.from(),
                    window.to(),
                    filters,
                    by,
                    new FigureRequest.Pointers("/selection/metrics/" + i, "/selection/")))
        .toList();
  }
}
