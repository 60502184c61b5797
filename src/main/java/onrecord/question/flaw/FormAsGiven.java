package onrecord.question.flaw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private static final double MOSTLY = 0.6;
  private static final int ENOUGH = 2;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (draft.kind() != Kind.QUOTE_OR_PARAPHRASE
        || key == null
        || draft.passage() == null
        || draft.item().distractors().isEmpty()) {
      return List.of();
    }
    if (PARTLY.matcher(key.text()).find()) {
      return ofOneForm(draft)
          .map(form -> wrong("The passage has " + form + " of these words in quotation marks."))
          .orElse(List.of());
    }
    return hasOtherForm(key, draft)
        ? wrong("The passage has these words in the other form.")
        : List.of();
  }

  private static List<Flaw> wrong(String message) {
    return List.of(Flaw.reject("wrong_key", message));
  }

  /** "All" or "none" of what the stem quotes, where it is not in both forms. */
  private static Optional<String> ofOneForm(Draft draft) {
    String passage = Brackets.without(draft.passage());
    String asked =
        Quotations.in(draft.stem()).stream()
            .max(Comparator.comparingInt(String::length))
            .filter(words -> Words.count(words) > ENOUGH)
            .orElse(null);
    if (asked == null) {
      return Optional.empty();
    }
    boolean inside = Quotations.in(passage).stream().anyMatch(one -> Words.contains(one, asked));
    boolean outside = Words.contains(Quotations.masked(passage, " — "), asked);
    return inside == outside ? Optional.empty() : Optional.of(inside ? "all" : "none");
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
