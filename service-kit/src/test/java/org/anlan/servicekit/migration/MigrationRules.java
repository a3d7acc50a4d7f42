package org.anlan.servicekit.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * During an upgrade two versions work on one schema, and after a way back the older one does so for
 * long. So a release only adds to the tables it finds; what nobody uses any more goes with a later
 * release. And nothing may lock such a table for as long as it takes to read it.
 *
 * <p>A migration that has to do so nevertheless says {@code -- allowed: <why>}.
 */
public final class MigrationRules {

  private static final Pattern CREATED =
      Pattern.compile("^create (?:unlogged )?table (?:if not exists )?([a-z_0-9.]+)");
  private static final Pattern TABLE =
      Pattern.compile(
          "^(?:alter table (?:if exists )?(?:only )?([a-z_0-9.]+)|drop table (?:if exists )?([a-z_0-9.]+)"
              + "|create (?:unique )?index (?:if not exists )?[a-z_0-9]+ on (?:only )?([a-z_0-9.]+))");

  private static final Map<Pattern, String> FAULTS = new LinkedHashMap<>();

  static {
    fault("^drop table", "drops a table that the version before uses");
    fault("\\bdrop column", "drops a column that the version before uses");
    fault("\\brename\\b", "renames what the version before uses");
    fault("\\balter (column )?[a-z_0-9]+ (set data )?type\\b", "changes the type of a column");
    fault("\\bset not null", "demands what the version before may not write");
    fault(
        "\\badd (column )?(?!constraint)[^,]*\\bnot null(?![^,]*\\b(default|generated))(?<!default[^,]{0,80})",
        "adds a column that the version before does not fill");
    fault(
        "\\badd (column )?(?!constraint)[^,]*\\b(default [^,]*\\b(gen_random_uuid|uuidv7|random|clock_timestamp|nextval)\\b|generated always as \\()",
        "writes every row anew under a lock");
    fault(
        "\\badd constraint (?!.*(not valid|using index))",
        "reads every row under a lock: add it not valid, validate it after");
    fault(
        "^create (unique )?index (?!concurrently)",
        "keeps writers out until the index is built: create it concurrently");
  }

  private MigrationRules() {}

  /** What is wrong in a folder with the migrations that come after a version. */
  public static List<String> faults(Path folder, String released) {
    try (var files = Files.list(folder)) {
      return faults(
          files
              .filter(file -> file.getFileName().toString().matches("V.*\\.sql"))
              .map(Script::of)
              .filter(script -> script.isAfter(released))
              .sorted((one, other) -> one.isAfter(other.version()) ? 1 : -1)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> faults(Collection<Script> scripts) {
    var created =
        scripts.stream()
            .flatMap(script -> script.statements().stream())
            .flatMap(statement -> CREATED.matcher(statement).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    var faults = new ArrayList<String>();
    for (var script : scripts) {
      if (!script.allowed()) {
        script.statements().forEach(statement -> judge(script, statement, created, faults));
      }
    }
    return faults;
  }

  private static void judge(
      Script script, String statement, Set<String> created, List<String> faults) {
    var table = TABLE.matcher(statement);
    if (!table.find()) {
      return;
    }
    var name =
        table.group(1) != null
            ? table.group(1)
            : table.group(2) != null ? table.group(2) : table.group(3);
    if (created.contains(name)) {
      return; // nobody has it yet
    }
    FAULTS.forEach(
        (pattern, fault) -> {
          if (pattern.matcher(statement).find()) {
            faults.add(script.name() + " " + fault + ": " + statement);
          }
        });
  }

  private static void fault(String pattern, String meaning) {
    FAULTS.put(Pattern.compile(pattern), meaning);
  }
}
