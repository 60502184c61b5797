package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** The key tells in which form the passage gives what is asked about: quoted, or in other words. */
final class FormAsGiven implements Check {
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?i)\\b(?:in quotation marks|quoted|quotes|quotation|verbatim|word for word|direct(?:ly)? (?:speech|quoted)|(?<!\\bits )own words)\\b");

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?i)\\b(?:paraphras\\w+|reported|reports|other words|its own words|summ\\w+ (?:it |them )?up|indirect\\w*|summar\\w+|without quotation marks"
              + "|(?:reporter|outlet|newspaper|paper|journalist|author|writer|agency)['’]s (?:own )?words)\\b");

  private static final Pattern MIXED =
      Pattern.compile("(?i)\\b(?:both|partly|in part|some|half|mix\\w*|neither|nor|and)\\b");

  /** "Partly as a quotation, partly in the words of the Gazette". */
  private static final Pattern PARTLY =
      Pattern.compile(
          "(?i)^(?=.*\\b(?:quot\\w+|very words|verbatim|word for word)).*\\b(?:partly|in part)\\b");

  /** "How does the passage give the words “…”?" */
  private static final Pattern ASKS_WORDS =
      Pattern.compile(
          "(?i)\\b(?:gives?|present|put|have|has|show)\\b[^“\"]*\\b(?:the )?words [“\"]([^”\"]+)[”\"]\\?$");

  /** "Somebody quotes the passage: Jo Roe said, “…” What, if anything, is wrong?" */
  private static final Pattern QUOTES = Pattern.compile("(?i)\\bquotes? the passage\\b");

  private static final Pattern NO_QUOTATION =
      Pattern.compile("(?i)\\bin quotation marks\\b.*\\b(?:outside|not quoted?|without)\\b");

  private static final double MOSTLY = 0.6;
  private static final int ENOUGH = 2;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.kind() == Kind.SPEECH_ACT) {
      return TimeAsGiven.of(draft, reading);
    }
    Option key = draft.item().key();
    if (draft.kind() == Kind.MISATTRIBUTION && key != null && draft.passage() != null) {
      return misquoted(key, draft);
    }
    if (draft.kind() != Kind.QUOTE_OR_PARAPHRASE
        || key == null
        || draft.passage() == null
        || draft.item().distractors().isEmpty()) {
      return List.of();
    }
    if (PARTLY.matcher(key.text()).find()) {
      return ofOneForm(draft)
          .map(form -> "The passage has " + form + " of these words in quotation marks.")
          .map(
              message ->
                  Quotations.in(draft.stem()).isEmpty()
                      ? List.of(Flaw.warn("wrong_key", message))
                      : wrong(message))
          .orElse(List.of());
    }
    return hasOtherForm(key, draft)
        ? wrong("The passage has these words in the other form.")
        : List.of();
  }

  /** Whether a quotation of the passage is called right that is none there, or the other way. */
  private static List<Flaw> misquoted(Option key, Draft draft) {
    Matcher quotes = QUOTES.matcher(draft.stem());
    if (!quotes.find()) {
      return List.of();
    }
    String passage = Brackets.without(draft.passage());
    boolean quoted =
        Quotations.in(Brackets.without(draft.stem().substring(quotes.end()))).stream()
            .findFirst()
            .filter(words -> Quotations.in(passage).stream().anyMatch(one -> isIn(one, words)))
            .isPresent();
    if (!quoted && RetellingAsGiven.NOTHING.matcher(key.text()).find()) {
      return wrong("The passage does not have these words in quotation marks.");
    }
    return quoted && NO_QUOTATION.matcher(key.text()).find()
        ? wrong("The passage has these words in quotation marks.")
        : List.of();
  }

  /** Be something left out, as marked by dots. */
  private static boolean isIn(String quotation, String words) {
    return Quotations.parts(words.replaceFirst("[.,]+$", "")).stream()
        .allMatch(part -> Words.contains(quotation, part));
  }

  private static List<Flaw> wrong(String message) {
    return List.of(Flaw.reject("wrong_key", message));
  }

  /** "All" or "none" of what the stem quotes, where it is not in both forms. */
  private static Optional<String> ofOneForm(Draft draft) {
    String passage = Brackets.without(draft.passage());
    if (Quotations.in(draft.stem()).isEmpty()) {
      return ofOneForm(Words.content(draft.stem()), passage);
    }
    Matcher asks = ASKS_WORDS.matcher(draft.stem());
    if (!asks.find() || Words.count(asks.group(1)) <= ENOUGH) {
      return Optional.empty(); // by which only the sentence is told that is meant
    }
    String asked = asks.group(1);
    boolean inside = Quotations.in(passage).stream().anyMatch(one -> Words.contains(one, asked));
    boolean outside = Words.contains(Quotations.masked(passage, " — "), asked);
    return inside == outside ? Optional.empty() : Optional.of(inside ? "all" : "none");
  }

  /** The same where the stem puts it in other words: by those that it has in common. */
  private static Optional<String> ofOneForm(Set<String> asked, String passage) {
    Set<String> inside = Words.content(String.join(" ", Quotations.in(passage)));
    Set<String> outside = Words.content(Quotations.without(passage));
    boolean quoted = asked.stream().anyMatch(inside::contains);
    long told = asked.stream().filter(outside::contains).count();
    return !inside.isEmpty() && !quoted && told > ENOUGH ? Optional.of("none") : Optional.empty();
  }

  /** Quoted where the passage has no quotation marks, or in other words what stands in them. */
  private static boolean hasOtherForm(Option key, Draft draft) {
    boolean quoted = QUOTED.matcher(key.text()).find();
    boolean reported = REPORTED.matcher(key.text()).find();
    if (quoted == reported || MIXED.matcher(key.text()).find()) {
      return false;
    }
    String passage = Brackets.without(draft.passage());
    var marked = Quotations.in(passage);
    if (quoted) {
      String outside = Quotations.without(passage);
      return !Quotations.hasMark(passage)
          || Quotations.in(draft.stem()).stream()
              .anyMatch(
                  words ->
                      Words.count(words) > ENOUGH
                          && Words.contains(outside, words)
                          && marked.stream().noneMatch(one -> Words.contains(one, words)));
    }
    var asked = Words.content(draft.stem());
    asked.retainAll(Words.content(passage));
    var inside = Words.content(String.join(" ", marked));
    long common = asked.stream().filter(inside::contains).count();
    return common >= ENOUGH && common >= MOSTLY * asked.size()
        || marked.size() == 1 && Quotations.without(passage).isBlank();
  }
}
