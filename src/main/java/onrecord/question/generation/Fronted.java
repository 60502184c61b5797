package onrecord.question.generation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Pronouns whose name comes after them in the same sentence. */
final class Fronted {
  /** "As part of her plea, Ada Orr said": what stands before the subject. */
  private static final Pattern FRONT =
      Pattern.compile(
          "(?:\\p{Lu}\\p{Ll}{3,}ing|After|Although|As|Asked|At|Because|Before|By|Citing|Despite|During|Even|For|From|Given|If|In|On|Since"
              + "|Though|Throughout|Unlike|When|While|With|Without)\\b([^,.;:“”\"]{3,110}), ");

  private static final Pattern SUBJECT =
      Pattern.compile("(?:(?:the|former|then|Mr|Mrs|Ms|Dr|\\p{Lu}[\\p{L}’'-]*)\\.? ){0,5}?");

  /** "“He is a crook,” Orr said of Hask". */
  private static final Pattern SAID_OF =
      Pattern.compile(
          "[\"”'],? (?:[\\p{L}.’'-]+ ){1,4}?(?:said|says|wrote|tweeted|added) (?:[\\p{L}]+ )?(?:of|about) (?:[\\p{L}.]+ ){0,2}?");

  private static final Pattern OPENING =
      Pattern.compile("(?<![\\p{L}\\d.,!?'])(?:[\"“]|'{1,2})(?=\\S)");

  private final List<Name> names;
  private final Story story;

  Fronted(List<Name> names, Story story) {
    this.names = names.stream().filter(story.people::isPerson).toList();
    this.story = story;
  }

  /** The words with a name in place of such pronouns. */
  String told(String text) {
    var told = new StringBuilder();
    for (Span sentence : new Sentences(text).in(new Span(0, text.length()))) {
      told.append(told.isEmpty() ? "" : " ").append(subject(sentence.in(text)));
    }
    return saidOf(told.toString());
  }

  private String subject(String sentence) {
    Matcher front = FRONT.matcher(sentence);
    if (!front.lookingAt()) {
      return sentence;
    }
    String rest = sentence.substring(front.end());
    return names.stream()
        .filter(name -> begins(rest, name) && isAlone(name, front.group(1)))
        .findFirst()
        .map(name -> with(name, front.group()) + rest)
        .orElse(sentence);
  }

  private String saidOf(String text) {
    Matcher said = SAID_OF.matcher(text);
    if (!said.find()) {
      return text;
    }
    String rest = text.substring(said.end());
    int opens = opening(text, said.start());
    return names.stream()
        .filter(name -> begins(rest, name))
        .findFirst()
        .map(
            name ->
                text.substring(0, opens)
                    + with(name, text.substring(opens, said.start()))
                    + text.substring(said.start()))
        .orElse(text);
  }

  /** Where the quotation begins that ends at a place; 0 where that is cut off. */
  private static int opening(String text, int end) {
    return OPENING
        .matcher(text)
        .region(0, end)
        .results()
        .mapToInt(MatchResult::start)
        .max()
        .orElse(0);
  }

  /** Whether nobody stands in front who might be meant as well. */
  private boolean isAlone(Name subject, String front) {
    String own = Pronouns.of(subject, story);
    return names.stream()
        .filter(name -> story.people.mentions(front, name))
        .map(name -> Pronouns.of(name, story))
        .allMatch(other -> own != null && other != null && !own.equals(other));
  }

  /** Whether words begin with somebody, perhaps after a title. */
  private boolean begins(String words, Name name) {
    return name.forms()
        .anyMatch(
            form ->
                Pattern.compile(SUBJECT.pattern() + Pattern.quote(form) + "(?U:\\b)")
                    .matcher(words)
                    .lookingAt());
  }

  private String with(Name name, String words) {
    String known = Pronouns.of(name, story);
    String told = Matcher.quoteReplacement(name.name());
    String his = "she".equals(known) ? words : Pronouns.forms("he").matcher(words).replaceAll(told);
    return "he".equals(known) ? his : Pronouns.forms("she").matcher(his).replaceAll(told);
  }
}
