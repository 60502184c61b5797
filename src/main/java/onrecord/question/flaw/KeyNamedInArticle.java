package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;

/** A name that answers stands in the article: "the Rural League", and not only "rural affairs". */
final class KeyNamedInArticle implements Check {
  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:(?:of|for|and|the) )?\\p{Lu}[\\p{L}'’-]+)+");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null || draft.kind() != Kind.FACT || draft.asksAboutPassage()) {
      return List.of();
    }
    return draft.item().rightAnswers().stream()
        .filter(key -> isUnknown(key, reading))
        .limit(1)
        .map(key -> Flaw.reject("not_in_article", "The article has no “" + key + "”."))
        .toList();
  }

  private static boolean isUnknown(String key, Reading reading) {
    String name = Words.withoutThe(key.strip());
    return FULL_NAME.matcher(name).matches()
        && !reading.tells(name)
        && reading.nameIn(key).isEmpty()
        && !reading.content().containsAll(Words.content(name));
  }
}
