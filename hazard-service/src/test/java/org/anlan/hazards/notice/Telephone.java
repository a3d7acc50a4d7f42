package org.anlan.hazards.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A gateway as a county would bring it along: it is sometimes away, and says so. */
@ApplicationScoped
public class Telephone implements ShortMessages {

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> tries = new ConcurrentHashMap<>();
  private final Set<String> away = ConcurrentHashMap.newKeySet();

  @Override
  public void send(String number, String text) {
    tries.merge(number, 1, Integer::sum);
    if (away.contains(number)) {
      throw new IllegalStateException("away");
    }
    heard.add(number + " " + text);
  }

  void isAway(String number, boolean yes) {
    if (yes) {
      away.add(number);
    } else {
      away.remove(number);
    }
  }

  int tries(String number) {
    return tries.getOrDefault(number, 0);
  }

  List<String> heard(String number) {
    return heard.stream().filter(text -> text.startsWith(number)).toList();
  }
}
