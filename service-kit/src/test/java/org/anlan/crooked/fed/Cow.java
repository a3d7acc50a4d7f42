package org.anlan.crooked.fed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.anlan.crooked.feeding.FeedingService;
import org.jspecify.annotations.Nullable;

/** An entity with a setter, an open field, another aggregate inside, and JSON on its mind. */
@MappedSuperclass
public class Cow {

  @ManyToOne public @Nullable Cow mother;

  @JsonIgnore private String name = "";

  public void setName(String name) {
    this.name = name;
  }

  String fedBy(FeedingService feeding) {
    return name + feeding;
  }
}
