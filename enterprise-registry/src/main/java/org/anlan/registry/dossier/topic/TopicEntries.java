package org.anlan.registry.dossier.topic;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.registry.dossier.part.Days;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartLists;
import org.anlan.registry.dossier.part.PartSpec;
import org.anlan.registry.dossier.part.PartView;
import org.anlan.registry.profile.Topic;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.problem.InvalidRequest;

/** What is particular to entries under a topic, and what their list offers. */
final class TopicEntries {

  /** To read by; what is written is judged by the topics of its county. */
  static final PartSpec<TopicEntry> KIND = kind(TopicEntry::topic);

  static final ListSpec<PartView<TopicEntry>> SPEC =
      PartLists.of("topic-entries", KIND)
          .filter(Filters.text("topic", "identity"))
          .filter(new AnswerFilter())
          .filter(Filters.days("surveyedFrom", "surveyedTo", "from_on"))
          .export("专项代码", view -> view.details().topic())
          .export("摸排日期", view -> view.details().surveyedOn())
          .export("答复", view -> answers(view.details()))
          .export("备注", view -> view.details().remark())
          .build();

  private TopicEntries() {}

  /** As a county writes it: under one of its topics, answering what it asks. */
  static PartSpec<TopicEntry> of(List<Topic> topics) {
    return kind(entry -> topic(topics, entry).name())
        .checked(
            (entry, today) -> {
              Days.notAhead(entry.surveyedOn(), today, "surveyedOn");
              check(topic(topics, entry), entry);
            });
  }

  private static PartSpec<TopicEntry> kind(Function<TopicEntry, String> title) {
    return PartSpec.of(PartKind.TOPIC_ENTRY, TopicEntry.class, title)
        .knownBy(TopicEntry::topic)
        .since(TopicEntry::surveyedOn);
  }

  private static Topic topic(List<Topic> topics, TopicEntry entry) {
    return topics.stream()
        .filter(topic -> topic.code().equals(entry.topic()))
        .findFirst()
        .orElseThrow(() -> InvalidRequest.at("/topic", "unknown-code", entry.topic()));
  }

  private static void check(Topic topic, TopicEntry entry) {
    entry
        .answers()
        .forEach(
            (code, answer) -> {
              var question =
                  topic.questions().stream().filter(asked -> asked.code().equals(code)).findFirst();
              if (question.isEmpty()) {
                throw InvalidRequest.at("/answers", "question-not-asked", topic.name());
              }
              if (!question.get().kind().takes(answer)) {
                throw InvalidRequest.at("/answers/" + code, "answer-kind", question.get().text());
              }
            });
  }

  private static String answers(TopicEntry entry) {
    return entry.answers().entrySet().stream()
        .map(answer -> answer.getKey() + "=" + answer.getValue())
        .collect(Collectors.joining(";"));
  }
}
