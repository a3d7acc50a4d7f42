package org.anlan.servicekit.stack;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;

/** The broker's topics: shared by all modules of a build, so each starts by clearing them. */
final class TestTopics {

  private TestTopics() {}

  /** Deletes all topics and consumer groups. */
  static void deleteAll(StackConnection stack) throws ExecutionException, InterruptedException {
    var settings =
        Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka());
    try (var admin = Admin.create(settings)) {
      admin.deleteTopics(admin.listTopics().names().get()).all().get();
      var groups = admin.listGroups().all().get().stream().map(GroupListing::groupId).toList();
      admin.deleteConsumerGroups(groups).all().get();
    }
  }
}
