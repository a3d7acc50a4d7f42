package org.anlan.gateway.dossier;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.anlan.gateway.Fetcher;

/** A part of the dossier: what one service is asked for it, and where the answers go. */
final class Section {

  private static final String TOTAL = "total";
  private static final String ITEMS = "items";

  private final String name;
  private final String service;
  private final List<Asked> asked = new ArrayList<>();
  private final Questions questions;

  Section(String name, String service, Questions questions) {
    this.name = name;
    this.service = service;
    this.questions = questions;
  }

  /** The answer itself. */
  Section whole(String field, String path) {
    return ask(path, (content, answer) -> content.put(field, answer));
  }

  /** The items of a page, and how many there are in all. */
  Section listed(String field, String path) {
    return ask(
        path,
        (content, page) ->
            content.put(TOTAL, page.getLong(TOTAL)).put(field, page.getJsonArray(ITEMS)));
  }

  /** How many there are. */
  Section counted(String field, String path) {
    return ask(path, (content, page) -> content.put(field, page.getLong(TOTAL)));
  }

  /** The first item of a page, null where there is none. */
  Section first(String field, String path) {
    return ask(
        path,
        (content, page) -> {
          var items = page.getJsonArray(ITEMS);
          content.put(field, items.isEmpty() ? null : items.getJsonObject(0));
        });
  }

  private Section ask(String path, BiConsumer<JsonObject, JsonObject> use) {
    asked.add(new Asked(questions.ask(service, path), use));
    return this;
  }

  List<Future<Fetcher.Answer>> answers() {
    return asked.stream().map(Asked::answer).toList();
  }

  void addTo(JsonObject dossier) {
    dossier.put(name, Part.of(answers(), this::content));
  }

  private JsonObject content() {
    var content = new JsonObject();
    asked.forEach(one -> one.use().accept(content, one.answer().result().body().toJsonObject()));
    return content;
  }

  private record Asked(Future<Fetcher.Answer> answer, BiConsumer<JsonObject, JsonObject> use) {}
}
