package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.Name;

/** The key tells what the passage has of a source: a name, a role, both or nothing. */
final class SourceToldAsGiven {
  private static final Pattern NO_SOURCE = Pattern.compile("(?i)^(?:no source|nothing|none)\\b");

  private static final Pattern NO_NAME =
      Pattern.compile("(?i)\\b(?:no|not|without an?|without the) name\\b|\\bunnamed\\b");

  private static final Pattern NO_ROLE =
      Pattern.compile(
          "(?i)\\bname\\b.*\\b(?:no|not (?:a|the|his|her)|without an?|without the) role\\b");

  private static final Pattern BOTH =
      Pattern.compile("(?i)\\bname\\b.*\\brole\\b|\\brole\\b.*\\bname\\b");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\b(?:"
              + Lexicon.any("title")
              + "|"
              + Lexicon.any("office")
              + "|\\p{L}{2,}(?:ist|er|or|ian|ant|man|woman|person|eer|wife|nurse|keeper))s?\\b");

  private static final Pattern OFFICE_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:" + Lexicon.any("office") + ") (?:(?-i:\\p{Lu})[\\p{L}.’'-]* )?\\z");

  private static final Pattern NAMED = Pattern.compile("(?<!^)(?U:\\b)\\p{Lu}");

  private SourceToldAsGiven() {}

  static List<Flaw> of(Draft draft, Reading reading) {
    return InPassage.wrongKey(Kind.ROLE, draft, reading, SourceToldAsGiven::message);
  }

  private static Optional<String> message(String key, InPassage asked) {
    if (NO_SOURCE.matcher(key).find()) {
      return Optional.of("The passage gives these words to somebody.").filter(m -> asked.isSaid());
    }
    if (asked.isOwn()) {
      return Optional.of("The passage names no source for these words.");
    }
    if (!asked.isSaid()) {
      return Optional.empty();
    }
    if (NO_NAME.matcher(key).find()) {
      return asked
          .person()
          .filter(name -> Words.hasForm(asked.passage(), name.lastWord()))
          .map(name -> "The passage has the name of " + name.name() + ".");
    }
    if (asked.said().stream().allMatch(one -> isUnnamed(one, asked.reading()))) {
      return Optional.of("The passage does not name the source.");
    }
    boolean none = NO_ROLE.matcher(key).find();
    return asked
        .person()
        .filter(name -> none || BOTH.matcher(key).find())
        .filter(name -> none ? hasRole(name, asked) : !mayHaveRole(name, asked))
        .map(
            name ->
                "The passage tells " + (none ? "the role of " : "no role of ") + name.name() + ".");
  }

  private static boolean isUnnamed(Attribution one, Reading reading) {
    return (one.speaker() == null || one.speakerKind() == SpeakerKind.UNNAMED)
        && !one.source().isEmpty()
        && Attribution.describesSomebody(one.rule())
        && one.source().stream().noneMatch(span -> NAMED.matcher(span.in(reading.text())).find());
  }

  /** "Mayor Jo Brandt", or all words of the role that the article has. */
  private static boolean hasRole(Name name, InPassage asked) {
    String own = Quotations.without(asked.passage());
    var title = Words.content(name.title() == null ? "" : name.title());
    return !title.isEmpty() && Words.content(own).containsAll(title)
        || Words.formPlaces(own, name.lastWord())
            .anyMatch(at -> OFFICE_BEFORE.matcher(own.substring(0, at)).find());
  }

  private static boolean mayHaveRole(Name name, InPassage asked) {
    var told = Words.content(asked.passage());
    return ROLE.matcher(asked.passage()).find()
        || name.title() != null
            && Words.content(name.title()).stream().anyMatch(w -> Words.hasAnyFormOf(told, w));
  }
}
