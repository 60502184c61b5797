package onrecord.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import onrecord.article.Article;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.SpeakerKind;

/** The speakers of one article, known to its library or new in it, and the titles it gives them. */
final class Cast {
  private final Article article;
  private final Map<Person, Speaker> speakers = new HashMap<>();
  private final Set<Titled> titles = new HashSet<>();

  private record Person(String name, SpeakerKind kind) {}

  private record Titled(Long speakerId, String title) {}

  private Cast(Article article) {
    this.article = article;
  }

  static Cast of(Article article, List<Attribution> attributions) {
    var cast = new Cast(article);
    var names = attributions.stream().map(Attribution::speaker).filter(Objects::nonNull).distinct();
    for (Speaker known : Speaker.named(article.library, names.toList())) {
      cast.speakers.put(new Person(known.name, known.kind), known);
    }
    attributions.forEach(cast::add);
    return cast;
  }

  /** Null where nobody is named. */
  Speaker speaker(Attribution attribution) {
    return speakers.get(new Person(attribution.speaker(), attribution.speakerKind()));
  }

  /**
   * Stores the titles as this article states them, with its date; drops those of an earlier run.
   */
  void keepRoles() {
    Set<Titled> missing = new HashSet<>(titles);
    for (SpeakerRole role : SpeakerRole.in(article)) {
      if (missing.remove(new Titled(role.speaker.id, role.title))) {
        role.date(article.publishedOn);
      } else {
        role.delete();
      }
    }
    for (Speaker speaker : speakers.values()) {
      missing.stream()
          .filter(titled -> titled.speakerId.equals(speaker.id))
          .forEach(titled -> new SpeakerRole(speaker, article, titled.title).persist());
    }
  }

  private void add(Attribution attribution) {
    if (attribution.speaker() == null) {
      return;
    }
    var person = new Person(attribution.speaker(), attribution.speakerKind());
    Speaker speaker =
        speakers.computeIfAbsent(
            person,
            absent -> {
              var made = new Speaker(article.library, person.name, person.kind);
              made.persist();
              return made;
            });
    if (attribution.title() != null) {
      titles.add(new Titled(speaker.id, attribution.title()));
    }
  }
}
