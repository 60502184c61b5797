package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Span;

/** What the key says stands in the evidence: its numbers and names, and some of its words. */
final class EvidenceSupportsKey implements Check {
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}(?: \\p{Lu}[\\p{L}'’-]+)*+");
  private static final Pattern MONTH = Pattern.compile("\\b(" + Months.ANY + ")\\b");

  /** "A 46-year-old farmer": nobody counts votes by it. */
  private static final Pattern AGE = Pattern.compile("\\b\\d+-year-old");

  private static final double MOSTLY = 0.6;
  private static final double HALF = 0.5;
  private static final int SURE = 3;

  private static final Pattern WHY = Pattern.compile("(?i)\\b(why|for what reason)\\b");
  private static final Pattern REASON =
      Pattern.compile(
          "(?i)\\b(because|since|due to|owing to|thanks to|as a result|results? (in|of|from)|reasons?|so that|so as"
              + "|in order|(?<!took |take |taken )over|amid|given|therefore|thus|hence|blam\\w+|caus\\w+|led to|prompt\\w+|trigger\\w+|want\\w*|fear\\w*"
              + "|hop(ed|ing)|cit(ed|ing)|say(s|ing)?|said|arguing|explain\\w*|avoid\\w*|on the grounds?|lack of)\\b");

  /** What merely came before is a reason where the key tells just that. */
  private static final Pattern BEFORE = Pattern.compile("(?i)\\b(after|following)\\b");

  private static final Pattern UNIT_ASKED =
      Pattern.compile("(?i)\\bhow many (minutes|hours|days|weeks|months|years)\\b");

  private static final Pattern HOW_MANY = Pattern.compile("(?i)\\bhow (?:many|long)\\b");

  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)\\b(one|out of|in \\p{L}+$|both|half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|times|dozen|twice)\\b|\\d");

  /** In these the key is a piece of the article; elsewhere it may be put in other words. */
  private static final Set<Kind> VERBATIM =
      EnumSet.of(Kind.FACT, Kind.NUMBER, Kind.COMPLETE_QUOTE, Kind.WHICH_SAID);

  private static final Set<Kind> BY_THE_WORD = EnumSet.of(Kind.FACT, Kind.NUMBER, Kind.ROLE);

  private static final Set<Kind> REPORTED = EnumSet.of(Kind.WHAT_ABOUT, Kind.ROLE);

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.evidence() == null || draft.evidence().text().isBlank()) {
      return List.of();
    }
    String evidence = draft.evidence().text();
    if (onlyWrongIsThere(draft, evidence, reading)) {
      String message = "The evidence has a wrong option, not the key.";
      return List.of(
          BY_THE_WORD.contains(draft.kind()) && !Reckoned.mayBe(draft, evidence)
              ? Flaw.reject("wrong_key", message)
              : Flaw.warn("wrong_key", message));
    }
    if (isWithoutReason(draft, evidence)) {
      return List.of(Flaw.reject("not_in_article", "The evidence gives no reason."));
    }
    for (String key : draft.item().rightAnswers()) {
      if (VERBATIM.contains(draft.kind())) {
        boolean number = draft.kind() == Kind.NUMBER || HOW_MANY.matcher(draft.stem()).find();
        String figures = number ? counted(key, draft) : key;
        String missing = missingNumber(figures, evidence, draft, reading);
        if (missing != null) {
          String code = GivenNumber.isAnother(key, evidence) ? "wrong_key" : "not_in_article";
          String message = "The evidence does not have “" + missing + "”.";
          return List.of(
              Reckoned.mayBe(draft, evidence)
                  ? Flaw.warn(code, message)
                  : Flaw.reject(code, message));
        }
      }
      boolean worded =
          !draft.asksAboutPassage()
              && (VERBATIM.contains(draft.kind()) || REPORTED.contains(draft.kind()));
      if (worded && !shares(key, evidence + " " + draft.stem(), reading)) {
        String message = "No word of the answer stands in the evidence.";
        // A role may be known from elsewhere, two words may well be others for the same, and what
        // somebody said is often summed up.
        return List.of(
            draft.kind() == Kind.ROLE
                    || draft.speaker() != null && draft.kind() != Kind.FACT
                    || draft.kind() == Kind.WHAT_ABOUT
                        && Words.content(key).size() < SURE
                        && !isNowhere(key, reading)
                ? Flaw.warn("not_in_article", message)
                : Flaw.reject("not_in_article", message));
      }
    }
    return List.of();
  }

  /** Numbers and names are there by the letter; what is put in other words shares at least one. */
  private static boolean onlyWrongIsThere(Draft draft, String evidence, Reading reading) {
    Option key = draft.item().key();
    if (key == null || !BY_THE_WORD.contains(draft.kind()) && draft.kind() != Kind.WHAT_ABOUT) {
      return false;
    }
    boolean letter =
        BY_THE_WORD.contains(draft.kind())
            && (Digits.NUMBER.matcher(key.text()).find()
                || NAME.matcher(key.text().strip()).matches());
    boolean counted =
        draft.item().options().stream().allMatch(o -> Digits.NUMBER.matcher(o.text()).find());
    if (isReplaced(draft, evidence) && !Reckoned.is(draft, evidence)) {
      return true;
    }
    boolean missing =
        letter || counted
            ? !isThere(key.text(), evidence, reading) && !Reckoned.is(draft, evidence)
            : !shares(key.text(), evidence, reading);
    return missing
        && !Rounded.is(key.text(), evidence)
        && draft.item().distractors().stream()
            .anyMatch(option -> isThere(option.text(), evidence, reading));
  }

  /**
   * A wrong option stands in the evidence word for word ("a tax on tomorrow"), and of what sets the
   * key apart from it ("robots") nothing does.
   */
  private static boolean isReplaced(Draft draft, String evidence) {
    var key = Words.content(draft.item().key().text());
    var there = Words.content(evidence);
    return draft.item().distractors().stream()
        .map(Option::text)
        .filter(option -> Words.content(option).size() > 1 && Words.contains(evidence, option))
        .anyMatch(
            option -> {
              var own = new HashSet<>(key);
              own.removeAll(Words.content(option));
              return !own.isEmpty()
                  && own.size() < key.size()
                  && own.stream()
                      .noneMatch(w -> there.stream().anyMatch(other -> mayBeSame(w, other)));
            });
  }

  /** All words of an option, or the name it is by another form. */
  private static boolean isThere(String told, String evidence, Reading reading) {
    // "Two" is a number, and no name
    String figures = NumberWords.inFigures(told);
    String option = figures.matches("\\d+") ? figures : told;
    var words = Words.content(option);
    boolean number = Digits.NUMBER.matcher(option).find();
    if (number && missing(option, evidence) != null) {
      return false;
    }
    return number && words.isEmpty()
        || !words.isEmpty() && Words.content(evidence).containsAll(words)
        || reading != null
            && reading.named(option).filter(name -> reading.mentions(evidence, name)).isPresent();
  }

  /** "Why": that two things stand in a row does not make one the other's reason. */
  private static boolean isWithoutReason(Draft draft, String evidence) {
    Option key = draft.item().key();
    return key != null
        && draft.kind() == Kind.FACT
        && WHY.matcher(draft.stem()).find()
        && !REASON.matcher(evidence).find()
        && Words.overlap(key.text(), evidence) < (BEFORE.matcher(evidence).find() ? HALF : MOSTLY);
  }

  private static String missingNumber(String key, String evidence, Draft draft, Reading reading) {
    String number = missing(key, evidence);
    return number == null
            || isDate(number, draft, reading)
            || isYearOf(key, number, evidence, reading)
            || isInRole(number, key, reading)
            || missing(Digits.inFull(key), Digits.inFull(evidence)) == null
            || Rounded.is(key, evidence)
            || Reckoned.is(draft, evidence)
        ? null
        : number;
  }

  /** "Jo Roe, director since 2014": the role introduces and is not asked. */
  private static boolean isInRole(String number, String key, Reading reading) {
    return reading != null
        && reading.people().stream()
            .filter(name -> name.title() != null && name.title().contains(number))
            .anyMatch(name -> reading.mentions(key, name));
  }

  /** "For how many months": a number alone is one of these. */
  private static String counted(String key, Draft draft) {
    var unit = UNIT_ASKED.matcher(draft.stem());
    return inFigures(key) + (key.matches("\\d+") && unit.find() ? " " + unit.group(1) : "");
  }

  /** "Five years", but not "one in nine" and "two thirds". */
  private static String inFigures(String key) {
    return SHARE.matcher(key).find() ? key : NumberWords.inFigures(key);
  }

  /**
   * A number of an option that the evidence has not, in figures, letters or another unit of time;
   * else null.
   */
  static String missing(String key, String evidence) {
    String number = missingAsTold(key, evidence);
    return number == null
            || missingAsTold(Measures.inSmallest(key), Measures.inSmallest(evidence)) == null
        ? null
        : number;
  }

  /** The same, of one unit alone. */
  static String missingAsTold(String key, String evidence) {
    String told = key.contains("year") ? evidence : AGE.matcher(evidence).replaceAll(" ");
    String plain = told.replace(",", "") + " " + NumberWords.inFigures(told);
    return Digits.NUMBER
        .matcher(key)
        .results()
        .map(found -> found.group().replace(",", ""))
        .filter(number -> !Pattern.compile(Digits.alone(number)).matcher(plain).find())
        .filter(number -> !number.equals("1") || !Words.contains(evidence, "a"))
        .findFirst()
        .orElse(null);
  }

  /** A day that the evidence tells by a weekday, and the dates found resolve. */
  private static boolean isDate(String number, Draft draft, Reading reading) {
    return reading != null
        && reading.found().dates().stream()
            .filter(time -> time.date() != null)
            .filter(time -> touches(time.span(), draft))
            .anyMatch(
                time -> List.of(time.date().split("-")).stream().anyMatch(n -> same(n, number)));
  }

  /** "In September" is told; of which year, the date of the article tells. */
  private static boolean isYearOf(String key, String number, String evidence, Reading reading) {
    return reading != null
        && reading.published() != null
        && number.matches(Digits.YEAR)
        && Math.abs(Integer.parseInt(number) - reading.published().getYear()) < 2
        && MONTH.matcher(key).results().anyMatch(m -> Words.contains(evidence, m.group()));
  }

  private static boolean same(String part, String number) {
    return part.equals(number) || part.equals("0" + number);
  }

  private static boolean touches(Span time, Draft draft) {
    return draft.evidence().spans().stream().anyMatch(time::overlaps);
  }

  /** Whether the two have a word in common, or name somebody by any form that the article uses. */
  private static boolean shares(String key, String words, Reading reading) {
    var sought = Words.content(key);
    boolean counted = Digits.NUMBER.matcher(key).find() && !key.matches(".*\\p{L}{4}.*");
    if (sought.isEmpty() || counted || Measures.isTime(key) || Rounded.is(key, words)) {
      return true;
    }
    var numbers = Placing.numbers(key);
    if (numbers.size() > 1 && Placing.numbers(words).containsAll(numbers)) {
      return true;
    }
    var there = Words.content(words);
    boolean named =
        reading != null
            && NAME.matcher(key).find()
            && reading.nameIn(key).filter(name -> reading.mentions(words, name)).isPresent();
    boolean near =
        sought.stream().anyMatch(word -> there.stream().anyMatch(other -> mayBeSame(word, other)));
    return named || near;
  }

  /** A single word that the article has in no form: "melatonin". */
  private static boolean isNowhere(String key, Reading reading) {
    var words = Words.content(key);
    return reading != null
        && Words.count(key) == 1
        && words.size() == 1
        && !Words.hasAnyFormOf(reading.content(), words.iterator().next());
  }

  /** Two forms, as "deliver" and "delivery", or two words for the same. */
  private static boolean mayBeSame(String word, String other) {
    int length = Math.min(5, Math.min(word.length(), other.length()));
    return length > 2 && word.regionMatches(0, other, 0, length) || Akin.are(word, other);
  }
}
