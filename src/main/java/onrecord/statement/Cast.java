package onrecord.statement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.Found;

/** The speakers of one article, known to its library or new in it, and the titles it gives them. */
final class Cast {
  private final Article article;
  private final Decided decided;
  private final Map<Person, Speaker> speakers = new HashMap<>();

  /** In order of the text, in which they are stored. */
  private final Map<Titled, Speaker> titles = new LinkedHashMap<>();

  private record Person(String name, SpeakerKind kind) {}

  private record Titled(Long speakerId, String title) {}

  private Cast(Article article, Decided decided) {
    this.article = article;
    this.decided = decided;
  }

  static Cast of(Article article, Decided decided) {
    var cast = new Cast(article, decided);
    List<Attribution> said = decided.found().attributions();
    var names = said.stream().map(Attribution::speaker).filter(Objects::nonNull).distinct();
    Map<Person, List<Speaker>> known =
        Speaker.named(article.library, names.toList()).stream()
            .collect(Collectors.groupingBy(one -> new Person(one.name, one.kind)));
    known.forEach((person, same) -> cast.speakers.put(person, cast.byRole(person, same)));
    said.forEach(cast::add);
    return cast;
  }

  /** Null where nobody is named. */
  Speaker speaker(Attribution attribution) {
    Decision decision = decided.by(attribution);
    return decision != null
        ? decision.speaker
        : speakers.get(new Person(attribution.speaker(), attribution.speakerKind()));
  }

  /**
   * Stores the titles as this article states them, with its date; drops those of an earlier run.
   */
  void keepRoles() {
    Map<Titled, Speaker> missing = new LinkedHashMap<>(titles);
    for (SpeakerRole role : SpeakerRole.in(article)) {
      if (missing.remove(new Titled(role.speaker.id, role.title)) != null) {
        role.date(article.publishedOn);
      } else {
        role.delete();
      }
    }
    missing.forEach((titled, speaker) -> new SpeakerRole(speaker, article, titled.title).persist());
  }

  /**
   * Of several with one name the one who had this role before; where none had, the first known. So
   * a name that a teacher split stays split in the articles to come. Who tells a role in other
   * words means the same person.
   */
  private Speaker byRole(Person person, List<Speaker> same) {
    if (same.size() == 1) {
      return same.get(0);
    }
    List<SpeakerRole> known = SpeakerRole.of(same);
    return Stream.of(decided.found(), decided.byRules())
        .map(found -> roles(person, found))
        .flatMap(
            here ->
                known.stream().filter(role -> here.contains(role.title.toLowerCase(Locale.ROOT))))
        .map(role -> role.speaker)
        .findFirst()
        .orElse(same.get(0));
  }

  private static Set<String> roles(Person person, Found found) {
    return found.attributions().stream()
        .filter(said -> person.equals(new Person(said.speaker(), said.speakerKind())))
        .map(Attribution::title)
        .filter(Objects::nonNull)
        .map(title -> title.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private void add(Attribution attribution) {
    if (attribution.speaker() == null) {
      return;
    }
    Speaker speaker = speaker(attribution);
    if (speaker == null) {
      speaker = new Speaker(article.library, attribution.speaker(), attribution.speakerKind());
      speaker.persist();
      speakers.put(new Person(speaker.name, speaker.kind), speaker);
    }
    if (attribution.title() != null) {
      titles.put(new Titled(speaker.id, attribution.title()), speaker);
    }
  }
}
