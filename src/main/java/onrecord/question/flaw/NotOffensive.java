package onrecord.question.flaw;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Abuse and the suffering of people who are not public are for a teacher to decide on. */
final class NotOffensive implements Check {
  private static final Set<String> ABUSE = Lexicon.list("abuse");
  private static final Pattern BELITTLING =
      Pattern.compile("(?i)\\b(?:" + Lexicon.any("belittling") + ")\\b");
  private static final Pattern SUFFERED =
      Pattern.compile("(?i)\\b(" + Lexicon.any("suffering") + ")\\b");
  private static final int NEAR = 40;

  /** "Whom did he lose in the fire?" */
  private static final Pattern BEREFT =
      Pattern.compile("(?i)\\bwhom? (?:did|had|has) [^?]{2,80} los[et]\\b");

  private static final String KIN =
      "(?:grand)?(?:sons?|daughters?|child(?:ren)?|mothers?|fathers?|parents?)|brothers?|sisters?|wife|husband|babies|baby|twins?";

  private static final Pattern OF_KIN = Pattern.compile("(?i)\\b(?:" + KIN + ")\\b");

  /** Nothing else than somebody's death, illness or wounds is asked for. */
  private static final Pattern INTIMATE =
      Pattern.compile(
          "(?i)\\b(?:of|from) what (?:illness |disease |cause |injur\\w+ )?(?:did|does|had|was|is)\\b[^?]*\\b(?:die|died|suffer\\w*|recover\\w*|treated)\\b"
              + "|\\bcause of (?:the )?(?:\\p{L}+['’]s? )?death\\b|\\b(?:lose|lost|take|took|end|ended) (?:his|her|their) (?:own )?li(?:fe|ves)\\b"
              + "|\\bkill(?:ed)? (?:him|her|them)sel\\w+|\\bhow (?:did|was) [^?]*\\b(?:die|killed|drown|injured|hurt|wounded)\\b"
              + "|\\b(?:what|which) (?:illness|disease|medical condition|injur\\w+|wounds?|diagnosis|disability)\\b|\\bwhat (?:killed|caused the death)\\b"
              + "|\\b(?:fraud|crime|attack|theft|robbery|burglary|assault|accident|crash|fire|flood|loss|ordeal|deception|swindle|scam|illness|explosion)\\b[^?]{0,30}\\b(?:cost|done to|did to|do to|taken from|left) (?:her|him|them)\\b"
              + "|\\bwhat [^?]{0,60}\\bdo to (?:her|him) (?:nerves|confidence|health|mind|life|sleep|trust)\\b"
              + "|\\bfor (?:what|which \\p{L}+) (?:was|were|is|had|has) [^?]*\\b(?:treated|operated on|hospitali[sz]ed)\\b"
              + "|\\bhow (?:long|often) [^?]*\\b(?:cried|wept|sobbed|cry|weep)\\b"
              + "|\\b(?:what|which|who|whom|how many)\\b[^?]*\\b(?:relatives?|relations?|family|famil\\p{L}+|"
              + KIN
              + ")\\b[^?]*\\b(?:lose|lost)\\b|\\bhow much blood\\b"
              + "|\\bhappen(?:ed)? [^?]{0,60}\\bto (?:his|her|their) (?:\\p{L}+ )?(?:"
              + KIN
              + ")\\b"
              + "|\\b(?:what|which) [^?]{0,40}\\b(?:die|died) of\\b|\\bthe (?:body|corpse|remains) (?:of|was|were)\\b");

  /** A group of people, and right behind what only abuse says of all of them. */
  private static final Pattern SLUR =
      Pattern.compile(
          "(?i)\\b(?:"
              + Lexicon.any("group")
              + ")\\b[^.;]{0,40}\\b(?:(?:are|were|is|was|be|being|been|as|like|of|seem(?:ed)?|get|got) (?:all |just |only |too |so |simply |always |naturally |born |mostly |a |often )*|too |so )"
              + "(?<slur>"
              + Lexicon.any("slur")
              + ")\\b");

  /** "Swedes were too stupid". */
  private static final Pattern OF_A_PEOPLE =
      Pattern.compile(
          "\\b\\p{Lu}\\p{Ll}+s (?:are|were) (?:all |just |only |too |so |simply |always )*(?<slur>"
              + Lexicon.any("slur")
              + ")\\b");

  /** "Which injury did a flight attendant suffer?": somebody without a name. */
  private static final Pattern SUFFERER =
      Pattern.compile(
          "(?i)^(?:which|what) (?:injur\\w+|wounds?|illness|disease) (?:did|had|was|has) (?:an?|one) (?:\\p{Ll}+ ){1,4}");

  /** "The 71-year-old woman", "a man of 52": nobody with an office is spoken of so. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b\\d{1,3}-year-old\\b|\\b(?:man|woman|boy|girl|child|teenager|baby|toddler|pensioner|couple|widow|widower|mother|father) (?:of|aged|from|who|in)\\b"
              + "|\\b(?:young|elderly|old|older|oldest|younger|youngest|pregnant|homeless|local) (?:man|woman|boy|girl|child|couple|mother|father)\\b");

  /** What a doctor finds or does. */
  private static final Pattern TREATED =
      Pattern.compile("(?i)\\b(?:" + Lexicon.any("treatment") + ")\\b");

  /** It is somebody's own, and not what a hospital offers or a study counts. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)\\b(?:due (?:for|to have|to undergo)|under(?:go|goes|went|gone|going)|treat(?:ed|ment) for|diagnos\\w+|recover\\w*|admitted"
              + "|in hospital|operated on|wait(?:ed|s|ing) (?:for|list)|need(?:s|ed)? (?:an?|his|her|their|to have)|miss(?:ed|es|ing)?|put off|postpon\\w+"
              + "|travel\\w* (?:\\p{L}+ )?for|surviv\\w+|suffer\\w*|los(?:t|es|ing)|attend\\w*|(?:his|her|their) (?:own )?(?:"
              + Lexicon.any("treatment")
              + "))\\b");

  /** Who speaks of illness by profession. */
  private static final Pattern EXPERT =
      Pattern.compile(
          "(?i)\\b(?:dr|prof|professor|doctor|nurse|surgeon|midwife|paramedic|pharmacist|scientist|researcher|lecturer|lawyer|reporter|\\p{L}+ologist"
              + "|\\p{L}+iatrist|(?:phys|clin|obstetr|pa?ediatr|diet|statist|polit)ician|therapist|dentist)\\b");

  private static final Set<String> PRIVATE = Lexicon.list("private");
  private static final Set<String> PUBLIC = Lexicon.list("public");
  private static final Pattern MASKED =
      Pattern.compile("\\b\\p{L}\\*+\\p{L}*|\\b\\p{L}-{2,}\\p{L}\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (has(Quotations.without(draft.stem()), ABUSE)) {
      return List.of(Flaw.reject("offensive", "The stem itself is abusive."));
    }
    if (reading != null && belittles(draft, reading)) {
      return List.of(Flaw.reject("offensive", "The stem speaks ill of somebody by itself."));
    }
    String shown = Shown.all(draft);
    if (has(shown, ABUSE) || MASKED.matcher(shown).find()) {
      return List.of(Flaw.warn("offensive", "The question holds abusive words."));
    }
    if (reading != null && slurs(draft, reading)) {
      return List.of(Flaw.reject("offensive", "An option speaks ill of a whole group of people."));
    }
    String stem = Quotations.without(draft.stem());
    boolean intimate =
        (INTIMATE.matcher(stem).find() || isBereft(draft, stem))
            && (SOMEBODY.matcher(stem).find()
                || SUFFERER.matcher(stem).find()
                || has(stem, PRIVATE)
                || privatePerson(stem, reading));
    return intimate
            || isTreated(draft, reading)
            || asked(draft)
                .map(Quotations::without)
                .flatMap(NotOffensive::sufferings)
                .anyMatch(near -> has(near, PRIVATE) || privatePerson(near, reading))
            || draft.item().rightAnswers().stream().anyMatch(key -> SUFFERED.matcher(key).find())
                && privatePerson(stem, reading)
        ? List.of(
            Flaw.warn(
                "private_suffering", "The question is about the suffering of a private person."))
        : List.of();
  }

  private static boolean isBereft(Draft draft, String stem) {
    return BEREFT.matcher(stem).find()
        && draft.item().rightAnswers().stream().anyMatch(key -> OF_KIN.matcher(key).find());
  }

  /** "The bossy mayor", whom the article does not call so. */
  private static boolean belittles(Draft draft, Reading reading) {
    return BELITTLING
        .matcher(Quotations.without(draft.stem()))
        .results()
        .anyMatch(found -> !reading.tells(found.group()));
  }

  /** "Mothers were too lazy", which the article does not say. */
  private static boolean slurs(Draft draft, Reading reading) {
    return Shown.answers(draft).stream()
        .map(Quotations::without)
        .flatMap(option -> Stream.of(SLUR.matcher(option), OF_A_PEOPLE.matcher(option)))
        .anyMatch(found -> found.find() && !reading.tells(found.group("slur")));
  }

  /** What is asked and what is so; of what a wrong option makes up nobody suffers. */
  private static Stream<String> asked(Draft draft) {
    return draft.item().key() == null
        ? Stream.concat(Stream.of(draft.stem()), Shown.answers(draft).stream())
        : Stream.of(draft.stem(), draft.item().key().text());
  }

  /** "For which operation had Jo Roe, a retired miner, been waiting?" */
  private static boolean isTreated(Draft draft, Reading reading) {
    String stem = Quotations.without(draft.stem());
    String asked = stem + " | " + String.join(" | ", draft.item().rightAnswers());
    return TREATED.matcher(asked).find()
        && OWN.matcher(stem).find()
        && !EXPERT.matcher(stem).find()
        && (SOMEBODY.matcher(stem).find() || privatePerson(stem, reading));
  }

  /** What stands around each word of suffering: who suffers is told there. */
  private static Stream<String> sufferings(String text) {
    return SUFFERED
        .matcher(text)
        .results()
        .map(
            found ->
                text.substring(
                    Math.max(0, found.start() - NEAR),
                    Math.min(text.length(), found.end() + NEAR)));
  }

  private static boolean has(String shown, Set<String> list) {
    return Words.small(shown).map(word -> word.replaceFirst("['’]s$", "")).anyMatch(list::contains);
  }

  /** Somebody named without an office. */
  private static boolean privatePerson(String shown, Reading reading) {
    return reading != null
        && reading.people().stream()
            .filter(name -> name.name().contains(" "))
            .filter(name -> name.title() == null || !has(name.title(), PUBLIC))
            .anyMatch(name -> reading.mentions(shown, name));
  }
}
