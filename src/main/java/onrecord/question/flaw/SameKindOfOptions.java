package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.FirstNames;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Particles;

/** All options are people, or all are numbers, quotations, sentences, other words. */
final class SameKindOfOptions implements Check {
  private static final String IN_LETTERS =
      NumberWords.any(0, 19)
          + "|"
          + NumberWords.ANY_TEN
          + "|hundred|thousand|million|dozen|none|nobody";

  private static final String ABOUT =
      "(?:(?:just |well |slightly |a little )?(?:about |some |at least |nearly |almost |around |roughly |over |above |under |below |more than |fewer than |less than |up to |close to )|between [$€£]?[\\d.,]+ and )?";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)"
              + ABOUT
              + "[\\d.,]+( (per cent|percent|%|million|billion))?"
              + "|((a |and )?("
              + IN_LETTERS
              + ")[ -]?)+");

  private static final Pattern PHRASE =
      Pattern.compile(
          "^The $|^(As|At|In|On|By|To|With|From|For|That|A|An|After|Before) |\\b(and|of|with|by|to|from|at|in|on|for|near|beside|behind|between) $");

  /** Christmas, Diwali: days with a name. */
  private static final String FEAST = Lexicon.any("feast");

  /**
   * "On 2 May 2026", "by the end of 2027", "in the summer of 2026": words of time, and one date.
   */
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?=.*\\b(?:"
              + Months.ANY
              + "|"
              + FEAST
              + "|spring|summer|autumn|winter|[12]\\d{3})\\b)"
              + "(?:(?:on|in|by|since|until|before|after|from|at|during|within|about|around|not|the|end|start|beginning|middle|of|early"
              + "|late|latest|earliest|mid|spring|summer|autumn|winter|course|first|second|half|year|"
              + FEAST
              + "|"
              + Months.ANY
              + "|\\d{1,2}(?:st|nd|rd|th)?|[12]\\d{3})(?:, | |-|$))+(?<!^\\d)");

  /** "$46 million would be lost" tells what happens, and is no sum. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)(?<! that| which| who) (?:would|will|was|were|is|are|had|has|have|could|can|should|did|does|might|(?-i:may)"
              + "|must|went|goes|came)\\b");

  private static final Pattern MONEY =
      Pattern.compile(
          "(?i)"
              + ABOUT
              + "([$€£]\\d.*|[\\d.,]+( (hundred|thousand|million|billion))?(p| ?(pence|pounds?|euros?|cents?|crowns?|francs?"
              + "|(\\p{L}+ )?dollars?))( (a|per) \\p{L}+)?)");
  private static final Pattern SHARE =
      Pattern.compile("(?i)" + ABOUT + "([\\d.]+( to |–|-))?[\\d.]+ ?(%|per cent|percent)");
  private static final String STRETCH =
      "([\\d.,]+|(half )?an?|(("
          + IN_LETTERS
          + ")[ -]?)+) ?(second|minute|hour|day|night|week|fortnight|month|season|year|decade)s?";
  private static final Pattern DURATION =
      Pattern.compile(
          "(?i)"
              + ABOUT
              + STRETCH
              + "( and a half)?((,| and|, and) "
              + STRETCH
              + ")*( (a|per) \\p{L}+)?");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:(?:the|of|and|in|at|zu|" + Particles.ANY + ") )*\\p{Lu}[\\p{L}.'’-]*+[, ]*+)+");

  private static final Pattern WHERE =
      Pattern.compile(
          "(?i)\\bwhere\\b|\\b(which|what) (place|town|city|country|village|island|region)\\b");

  private static final Pattern PEOPLE_AND_BODIES =
      Pattern.compile(
          "(?i)\\b(?:people|persons) (?:and|or) (?:companies|firms|bodies|organi[sz]ations|groups|institutions)\\b|\\bperson or body\\b");

  private static final Pattern PREPOSITION =
      Pattern.compile("^(?i:with|by|in|on|for|at|under|over|through) ");
  private static final Pattern TIMED =
      Pattern.compile("\\b(?:" + Months.ANY + "|(?:1[6-9]|20)\\d\\d)\\b");
  private static final Pattern BODY =
      Pattern.compile("(?:the )?\\p{Lu}[\\p{L}'’-]+(?: (?:of|for|and|the|\\p{Lu}[\\p{L}'’-]+))*+");

  /** What is longer is no number, name or day, and too much for these patterns. */
  private static final int LONGEST = 400;

  private enum Sort {
    NUMBER,
    MONEY,
    SHARE,
    DURATION,
    DATE,
    QUOTATION,
    PERSON,
    WORDS
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.item().options().stream().anyMatch(option -> option.text().length() > LONGEST)
        || KeyNotAloneQuoted.singlesOut(draft)
        || arePartsOfPassage(draft)
        || PEOPLE_AND_BODIES.matcher(draft.stem()).find()) {
      return List.of();
    }
    var sorts =
        draft.item().options().stream()
            .map(option -> sort(draft, option, reading))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sort.class)));
    if (isPlayOnWord(draft)) {
      return List.of(
          Flaw.reject(
              "mixed_option_types", "“" + first(draft) + "” means something else in each option."));
    }
    return sorts.size() < 2
            || sorts.equals(EnumSet.of(Sort.PERSON, Sort.WORDS)) && areNames(draft, reading)
        ? List.of()
        : List.of(Flaw.reject("mixed_option_types", "The options are not all of the same kind."));
  }

  /** "Which part of it is in her own words?": pieces of one sentence, whatever they are. */
  private static boolean arePartsOfPassage(Draft draft) {
    return draft.passage() != null
        && draft.item().options().stream().allMatch(o -> Words.contains(draft.passage(), o.text()));
  }

  /** "With effect from 1 May", "with the Guild of Roe", "with a label": three sorts in one form. */
  private static boolean isPlayOnWord(Draft draft) {
    var options = draft.item().options().stream().map(Option::text).map(String::strip).toList();
    if (options.size() < 3
        || !PREPOSITION.matcher(options.get(0)).find()
        || !options.stream().allMatch(option -> option.startsWith(first(draft) + " "))) {
      return false;
    }
    return options.stream()
            .map(option -> option.substring(first(draft).length()).strip())
            .map(rest -> TIMED.matcher(rest).find() ? 1 : BODY.matcher(rest).matches() ? 2 : 3)
            .distinct()
            .count()
        > 2;
  }

  private static String first(Draft draft) {
    return draft.item().options().get(0).text().strip().split(" ")[0];
  }

  /**
   * "Who": a person whom only the question names is one too; but what the article knows as a body
   * is none.
   */
  private static boolean areNames(Draft draft, Reading reading) {
    return !WHERE.matcher(draft.stem()).find()
        && draft.item().options().stream()
            .map(Option::text)
            .map(text -> text.split(", | (?:of|from|who|at|for) ")[0])
            .allMatch(text -> NAME.matcher(text).matches() && !isBody(text, reading));
  }

  private static boolean isBody(String text, Reading reading) {
    return text.startsWith("The ")
        || reading
            .named(text)
            .filter(name -> name.kind() != Name.Kind.PLACE && !reading.people().contains(name))
            .isPresent();
  }

  private static Sort sort(Draft draft, Option option, Reading reading) {
    Kind kind = draft.kind();
    String text = option.text().strip();
    if (MONEY.matcher(text).matches() && !CLAUSE.matcher(text).find()) {
      return Sort.MONEY;
    }
    if (SHARE.matcher(text).matches()) {
      return Sort.SHARE;
    }
    // "half a day" beside "everything": words that fit a gap need not measure one thing.
    if (kind != Kind.COMPLETE_QUOTE && DURATION.matcher(text).matches()) {
      return Sort.DURATION;
    }
    // "Our Easter" fills a gap as well as "our harvest".
    if (DATE.matcher(text).matches()
        && (kind != Kind.COMPLETE_QUOTE || Digits.NUMBER.matcher(text).find())) {
      return Sort.DATE;
    }
    if (NUMBER.matcher(text).matches()) {
      return Sort.NUMBER;
    }
    if (Quotations.isQuotation(text)) {
      return Sort.QUOTATION;
    }
    // Who speaks may be a person or a body; whether all are of one sort, the names found tell
    // badly.
    boolean speaker = kind == Kind.WHO_SAID || kind == Kind.MISATTRIBUTION;
    return !speaker && reading != null && isPerson(text, reading) ? Sort.PERSON : Sort.WORDS;
  }

  /** A name by itself, after a role or before one; "A claim by X" is something else. */
  private static boolean isPerson(String text, Reading reading) {
    return !text.endsWith(".")
        && reading.people().stream()
            // "The Salt Orchard" is a play.
            .filter(name -> !name.name().startsWith("The "))
            .filter(
                name ->
                    name.title() != null
                        || FirstNames.has(name.name().split(" ")[0])
                        || text.startsWith(name.name() + ", "))
            .anyMatch(
                name ->
                    text.equals(name.name())
                        || name.aliases().contains(text)
                        || text.startsWith(name.name() + ", ")
                        || text.startsWith(name.name())
                            && text.matches(Pattern.quote(name.name()) + " (of|from|who|at|for) .*")
                        || text.endsWith(" " + name.name())
                            && !PHRASE
                                .matcher(text.substring(0, text.length() - name.name().length()))
                                .find());
  }
}
