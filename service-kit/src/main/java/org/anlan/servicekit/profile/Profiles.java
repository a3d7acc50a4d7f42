package org.anlan.servicekit.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the county profiles. A key nobody knows, a value out of bounds or a county described twice
 * keeps the service from starting: a misspelt deadline must not silently be the default.
 */
@Singleton
public class Profiles {

  private static final String COUNTY = "county";
  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Validator validator;
  private final Map<String, Profile> counties = new HashMap<>();

  Profiles(ProfileConfig config, Validator validator) {
    this.validator = validator;
    config.folder().ifPresent(folder -> readAll(folder, config.sections()));
  }

  /**
   * The settings of a section in all counties. Its record must be made from an empty section too:
   * what is left out has the default its constructor gives it.
   */
  public <T> CountySettings<T> section(String name, Class<T> type) {
    var settings = new HashMap<String, T>();
    counties.forEach(
        (code, profile) ->
            settings.put(code, convert(profile.file(), profile.content().path(name), type)));
    return new CountySettings<>(settings, convert("(defaults)", MissingNode.getInstance(), type));
  }

  private void readAll(Path folder, Set<String> sections) {
    for (var file : files(folder)) {
      var name = file.getFileName().toString();
      var content = read(file, name);
      for (var key : (Iterable<String>) content::fieldNames) {
        if (!key.equals(COUNTY) && !sections.contains(key)) {
          throw new ProfileRefused(name, "there is no section " + key + "; there are " + sections);
        }
      }
      var county = convert(name, content.path(COUNTY), County.class);
      if (counties.put(county.code(), new Profile(name, content)) != null) {
        throw new ProfileRefused(name, "county " + county.code() + " is described twice");
      }
    }
  }

  private static List<Path> files(Path folder) {
    var files = new ArrayList<Path>();
    try (var found = Files.newDirectoryStream(folder, "*.yaml")) {
      found.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      throw new ProfileRefused(folder.toString(), e);
    }
    files.sort(null);
    return files;
  }

  private static JsonNode read(Path file, String name) {
    try (var text = Files.newBufferedReader(file)) {
      var content = YAML.readTree(text);
      if (!content.isObject()) {
        throw new ProfileRefused(name, "it has no sections");
      }
      return content;
    } catch (IOException e) {
      throw new ProfileRefused(name, e);
    }
  }

  private <T> T convert(String file, JsonNode section, Class<T> type) {
    try {
      var given = section.isMissingNode() ? YAML.createObjectNode() : section;
      var settings = YAML.treeToValue(given, type);
      var wrong = validator.validate(settings);
      if (!wrong.isEmpty()) {
        throw new ProfileRefused(file, describe(wrong));
      }
      return settings;
    } catch (JsonProcessingException e) {
      throw new ProfileRefused(file, e);
    }
  }

  private static <T> String describe(Set<ConstraintViolation<T>> wrong) {
    return wrong.stream()
        .map(fault -> fault.getPropertyPath() + " " + fault.getMessage())
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private record Profile(String file, JsonNode content) {}
}
