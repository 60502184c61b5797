package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.SentenceEnds;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;

/** Who is told to have said what another did: "Moe said the same", "so did Roe". */
final class SameSaid {
  private static final String VIEW =
      "(?:words?|views?|claims?|opinions?|warnings?|remarks?|statements?|position|assessment|demands?|calls?|concerns?"
          + "|criticism|message|sentiments?)";

  private static final Pattern SAME =
      Pattern.compile(
          "\\bsa(?:id|ys?) (?:the same|so\\b|as much|much the same|it too)|\\bma(?:d|k)es? the same (?:point|claim|case)"
              + "|\\bagree[sd]?\\b(?! (?:to|on|not|only)\\b)"
              + "|\\b(?:echo(?:e[sd])?|repeat(?:s|ed)?|second(?:s|ed)|endorse[sd]?|share[sd]?|back(?:s|ed)|support(?:s|ed)?)"
              + " (?:his|her|the|that|this|these|those|their) (?:\\p{L}+ )?"
              + VIEW
              + "\\b|\\b"
              + VIEW
              + " (?:that is )?(?:shared|echoed|backed|repeated) by\\b"
              + "|\\b(?:said|says|did|does|thinks?|thought) (?:so )?(?:too|likewise)\\b"
              + "|\\b(?:[Ss]o|[Aa]s|[Ll]ikewise) (?:did|does|do|has|have|had) (?!not\\b|he\\b|she\\b|it\\b|they\\b)");

  private static final Pattern TURNED =
      Pattern.compile(".* by|(?i:so|as|likewise) (?:did|does|do|has|have|had) ");

  /** So near stands who agrees: before the verb, or behind "so did" and "shared by". */
  private static final int NEAR = 50;

  private final List<String> beside = new ArrayList<>();

  SameSaid(String text) {
    SentenceEnds.of(text).forEach(this::read);
  }

  private void read(String sentence) {
    Matcher same = SAME.matcher(sentence);
    while (same.find()) {
      boolean behind = TURNED.matcher(same.group()).matches();
      beside.add(
          behind
              ? sentence.substring(same.end(), Math.min(sentence.length(), same.end() + NEAR))
              : sentence.substring(Math.max(0, same.start() - NEAR), same.start()));
    }
  }

  /** Whether anybody is told so of, who may be right wherever another one is. */
  boolean is(Name name) {
    return Stream.concat(Stream.of(name.name()), name.aliases().stream())
        .anyMatch(form -> beside.stream().anyMatch(words -> Words.hasForm(words, form)));
  }
}
