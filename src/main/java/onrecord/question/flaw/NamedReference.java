package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;

/** "The report", "this interview": stem or context says which one. */
final class NamedReference implements Check {
  private static final String NOUN = "(" + Lexicon.any("reference") + ")";

  /** "Which of these statements" and "this statement: …" speak of the question itself. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)\\b(?:the|this|that|those|its|their) (?!statement\\b.*:)(?:(?:"
              + Lexicon.any("nothing")
              + ") )*"
              + NOUN
              + "(?<!poll)(?:s|es)?\\b(?<!polls)(?!['’-])");

  /** What follows tells which one: "the report by the council", "the meeting on 5 May". */
  private static final Pattern TELLS =
      Pattern.compile(
          "^ (?:of|on|about|to|for|that|which|at|by|with|in|from|between|against|into|over|who|where"
              + "|when|after|before|under|among|held|published|called|named|made|given|signed|released"
              + "|entitled|titled|known|during|concerning|regarding|as|whose|\\(?\\d|\"|“)"
              + "|^ \\p{Lu}");

  /** In whatever surroundings, the reader has no article. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)\\b(?:the|this) (?:article|text|author|writer|reporter|news (?:story|report|item))\\b"
              + "|\\b(?:mentioned|described|named|quoted) above\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String stem = Quotations.without(draft.stem());
    Optional<String> found = bare(stem, draft);
    boolean pieces = draft.kind() == Kind.COMPLETE_QUOTE;
    for (String answer : pieces ? List.<String>of() : Shown.answers(draft)) {
      String words = Quotations.without(answer);
      found = found.or(() -> bare(words, draft).filter(noun -> !Words.contains(stem, noun)));
    }
    return found
        .map(noun -> Flaw.reject("unnamed_reference", "Nothing tells which " + noun + " is meant."))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<String> bare(String words, Draft draft) {
    var article = ARTICLE.matcher(words);
    if (draft.passage() == null && article.find()) {
      return Optional.of(article.group().replaceFirst("(?i)^(the|this) ", ""));
    }
    return BARE.matcher(words)
        .results()
        .filter(found -> !TELLS.matcher(after(found, words)).find())
        .filter(found -> !isIntroduced(found, words, draft))
        .map(found -> found.group(1))
        .findFirst();
  }

  private static String after(MatchResult found, String words) {
    return words.substring(found.end(1)).replaceFirst("^(es|s)\\b", "");
  }

  /** Said before in the same words, or in the line above the stem. */
  private static boolean isIntroduced(MatchResult found, String words, Draft draft) {
    String before = Shown.context(draft) + " " + words.substring(0, found.start());
    String noun = found.group(1).replaceFirst("s$", "");
    return draft.passage() != null
        || Pattern.compile("(?i)\\b" + Pattern.quote(noun) + "(s|es)?\\b").matcher(before).find();
  }
}
