package onrecord.statement.extraction;

import static onrecord.statement.extraction.Attribution.SpeakerKind.GOVERNMENT;
import static onrecord.statement.extraction.Attribution.SpeakerKind.ORGANISATION;
import static onrecord.statement.extraction.Attribution.SpeakerKind.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What sort of speaker a name is of which there is no more than its words. */
final class TypedName {
  private static final long BODY_OF_PEOPLE = Lexicon.ORGANISATION | Lexicon.PEOPLE;

  private TypedName() {}

  static Attribution.SpeakerKind kind(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
    boolean forename = isForename(words[0]);
    Attribution.SpeakerKind kind = inArticle(name);
    if (kind == GOVERNMENT) {
      // no article says here whether "Paris" is its government, nor whether "Jordan" is a state
      boolean person = forename && words.length == 1;
      return person || Countries.capitalOf(name) != null ? PERSON : GOVERNMENT;
    }
    boolean common = words.length > 1 && name.matches("[^\\p{Lu}]*\\p{Ll}[^\\p{Lu}]*");
    if (kind == PERSON && !forename && (isBody(words) || common && !isSomebody(words))) {
      return ORGANISATION;
    }
    return kind;
  }

  /** There are men called Town, Bank and Court, but these are not who is typed. */
  private static boolean isForename(String word) {
    return (is(word, Lexicon.MALE) || is(word, Lexicon.FEMALE))
        && !is(word, Lexicon.ORGANISATION)
        && !is(word, Lexicon.PLACE);
  }

  /** "the mayor", "a ferry pilot". */
  private static boolean isSomebody(String[] words) {
    return Stream.of(words)
        .anyMatch(
            word ->
                is(word, Lexicon.ROLE)
                    || is(word, Lexicon.TITLE)
                    || word.matches(".*(?:man|woman|person)"));
  }

  /** The capitals of "Town council" and "Bank of England" hide what small letters tell. */
  private static boolean isBody(String[] words) {
    boolean plain = Stream.of(words).noneMatch(word -> is(word, Lexicon.PREPOSITION));
    if (plain && is(words[words.length - 1], BODY_OF_PEOPLE)) {
      return true;
    }
    String small = String.join(" ", words);
    return inArticle(words[0].equals("the") ? small : "the " + small) == ORGANISATION;
  }

  private static Attribution.SpeakerKind inArticle(String name) {
    String text = name + " said that it was late.";
    var document = new Document(text, null, null, null, Document.Kind.NEWS, List.of());
    return new Extractor()
        .extract(document).attributions().stream()
            .map(Attribution::speakerKind)
            .filter(kind -> kind != null && kind != Attribution.SpeakerKind.UNNAMED)
            .findFirst()
            .orElse(PERSON);
  }

  private static boolean is(String word, long bits) {
    return (Lexicon.bits(word) & bits) == bits;
  }
}
