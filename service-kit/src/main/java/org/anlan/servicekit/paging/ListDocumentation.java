package org.anlan.servicekit.paging;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.servicekit.paging.workbook.WorkbookAnswer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the query parameters of lists into the OpenAPI document, from the same specification that
 * reads them, so that neither can promise what the other does not know.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ListDocumentation implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    var lists = lists();
    document.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .filter(operation -> lists.containsKey(operation.getOperationId()))
        .forEach(operation -> describe(operation, lists.get(operation.getOperationId())));
  }

  /** By operation id, which is class and method. */
  private static Map<String, ListSpec<?>> lists() {
    return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(Bean::getBeanClass)
        .filter(type -> type.isAnnotationPresent(Path.class))
        .distinct()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Listing.class))
        .collect(
            Collectors.toMap(
                method -> method.getDeclaringClass().getSimpleName() + "_" + method.getName(),
                method -> Listings.spec(method).orElseThrow()));
  }

  private static void describe(Operation operation, ListSpec<?> spec) {
    var parameters = new ArrayList<Parameter>();
    for (var filter : spec.filters) {
      filter.parameters().forEach(p -> parameters.add(of(p)));
    }
    if (spec.search != null) {
      parameters.add(query("q", schema(SchemaType.STRING).minLength(2), "名称检索 · Search by name"));
    }
    var fields = new TreeSet<>(spec.sorts.keySet());
    var sorts =
        fields.stream().flatMap(f -> Stream.<Object>of(f, "-" + f)).collect(Collectors.toList());
    if (!sorts.isEmpty()) {
      parameters.add(
          several(query("sort", array(schema(SchemaType.STRING).enumeration(sorts)), "排序 · Order"))
              .example(spec.defaultSort));
    }
    if (spec.paged) {
      var limit =
          schema(SchemaType.INTEGER)
              .minimum(BigDecimal.ONE)
              .maximum(BigDecimal.valueOf(ListQuery.LARGEST_LIMIT))
              .defaultValue(ListQuery.USUAL_LIMIT);
      parameters.add(query("limit", limit, "每页条数 · Rows a page"));
      parameters.add(query("cursor", schema(SchemaType.STRING), "下一页 · From nextCursor"));
      parameters.add(query("count", schema(SchemaType.BOOLEAN), "是否计算总数 · With total"));
      addLink(operation);
    }
    if (!spec.export.isEmpty()) {
      var formats = List.<Object>of("json", "xlsx");
      parameters.add(
          query("format", schema(SchemaType.STRING).enumeration(formats), "导出 · As a workbook"));
      addWorkbook(operation);
    }
    parameters.forEach(operation::addParameter);
  }

  private static void addLink(Operation operation) {
    var ok = operation.getResponses().getAPIResponse("200");
    if (ok != null) {
      ok.addHeader(
          HttpHeaders.LINK,
          OASFactory.createHeader()
              .description("下一页，末页没有 · rel=next, absent on the last page")
              .schema(schema(SchemaType.STRING)));
    }
  }

  private static void addWorkbook(Operation operation) {
    var ok = operation.getResponses().getAPIResponse("200");
    if (ok != null && ok.getContent() != null) {
      var file = schema(SchemaType.STRING).format("binary");
      ok.getContent()
          .addMediaType(WorkbookAnswer.MEDIA_TYPE, OASFactory.createMediaType().schema(file));
    }
  }

  private static Parameter of(Filter.Parameter filter) {
    var schema = schema(SchemaType.valueOf(filter.type().jsonType().toUpperCase(Locale.ROOT)));
    if (filter.type().format() != null) {
      schema.format(filter.type().format());
    }
    if (!filter.values().isEmpty()) {
      schema.enumeration(List.copyOf(filter.values()));
    }
    return filter.several()
        ? several(query(filter.name(), array(schema), null))
        : query(filter.name(), schema, null);
  }

  /** Values separated by commas. */
  private static Parameter several(Parameter parameter) {
    return parameter.style(Parameter.Style.FORM).explode(false);
  }

  private static Parameter query(String name, Schema schema, @Nullable String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.QUERY)
        .description(description)
        .schema(schema);
  }

  private static Schema array(Schema items) {
    return schema(SchemaType.ARRAY).items(items);
  }

  private static Schema schema(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
