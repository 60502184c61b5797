package onrecord.question.generation;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.flaw.Acronyms;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Span;

/** Whether a passage speaks of somebody or something as known that stands nowhere in it. */
final class Unexplained {
  private static final String ROLES = Lexicon.anyOf("one.person");

  /** What somebody may be to another, or in a body. */
  static final String POSTS =
      "(?:[\\p{Ll}-]+ ){0,3}?(?:" + Lexicon.anyOf("office", "calling", "somebody") + ")\\b";

  private static final String NOT_OF =
      "(?! (?:of|for|who|whose|that|in|from|to|with|on|at)\\b|['’]s? \\p{Lu}|-| \\p{Lu}| \\p{Ll}+s?(?: \\p{Ll}+)? (?:of|for) )";

  /** "The senator spoke": which one, where nobody is named before. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?=[Tt]he)\\b[Tt]he (?:(?!next|most|only|best|average|former|right|first)[\\p{Ll}-]+ ){0,2}?(?:"
              + ROLES
              + ")\\b"
              + NOT_OF);

  /** "Jo Roe, a pilot, met the senator": that is not Roe. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?=[Tt]he)\\b[Tt]he (senator|governor|mayor|secretary|congressman|congresswoman)\\b"
              + NOT_OF);

  /** "The chief, Jo Roe": of what, nobody is told. */
  private static final Pattern OF_WHAT =
      Pattern.compile(
          "(?:^|[.!?][\"”’']* )[\"“]?The (?:\\p{Ll}+ )?(?:chief|minister|president|leader|head|secretary|"
              + ROLES
              + "), (?=\\p{Lu})");

  /** "his campaign manager Jo Roe": whose, nobody is told. */
  private static final Pattern OF_WHOM =
      Pattern.compile("(?=[Hh])\\b(?:[Hh]is|[Hh]er) " + POSTS + ",? (?=\\p{Lu})");

  /** What a text goes on from, at its beginning. */
  private static final Pattern GOES_ON =
      Pattern.compile("[\"“']?The (?:\\p{Ll}+ )?" + LooseEnds.TOLD_BEFORE);

  private static final Pattern THEN =
      Pattern.compile(
          "\\b(?:[Aa]t (?:the|that) (?:time|point)|[Ss]ince then|[Uu]ntil then|[Bb]y then|[Bb]ack then|[Ii]n those (?:last )?(?:days|nights|years)"
              + "|that (?:year|month|week|day|night|evening))\\b(?! (?:of|that|when|where|he|she|they|the|in|\\p{Lu}))"
              + "|\\b(?:said|told|wrote|added|argued|insisted|claimed|warned) at the time that\\b");

  /**
   * "Roe, then mayor, rowed": when, is not told; "and then", "first as mayor, then as governor" and
   * "if so, then" tell an order.
   */
  private static final Pattern ONCE =
      Pattern.compile(
          // looked behind from each "then" only: from each letter it took a third of all drafting
          "(?=then)\\bthen\\b(?!-)(?<!\\b(?:and|or|only) then)(?<!\\b(?i:if|first)\\b[^.!?]{0,200}then)"
              + "(?!(?<=, then) (?:\\p{Ll}+ly )?(?:as|in|\\p{Ll}{2,}ed|"
              + Lexicon.anyOf("past", "past.only")
              + ")\\b)");

  private static final String NUMBER = "(?:" + NumberWords.any(2, 10) + "|\\d{1,3})";

  /** "12 of the 19 came", "there are two": of what, is not told. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?<![a-z])(?:\\b(?:\\p{L}+|\\d{1,3}) of the "
              + NUMBER
              + "(?=[.;!?]|,(?! \\p{L}+ed)| (?:is|are|was|were|has|have|had|did|do|said|say|will|would|came|come|contain|include|remain|voted|agreed|died|left)\\b)"
              + "|(?=th)\\bthere (?:is|are|was|were) (?:only |now )?"
              + NUMBER
              + "(?=[.;:!?]))");

  /** "He said two would come": two of what, where nothing before them is several. */
  private static final Pattern BARE_NUMBER =
      Pattern.compile(
          "(?:^|[.;:] [\"“]?|\\b(?:that|said|says|and|but) )(?i:"
              + NUMBER
              + ") (?:would|will|were|are|had|have|could|can|did|do|said|say|died|remain)\\b");

  /** "the increase": of what, is told before. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b[Tt]he (increase|decrease|decline|drop|surge|hike|shortfall|impairment|slump|downturn)\\b"
              + "(?!-| (?:in|of|to|from|that|by|on|for|box(?:es)?|zone|date|pricing|protector)\\b)");

  /** Bodies that are places too. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "\\b(?:Hospital|Institute|Laboratory|Infirmary|Clinic|School|College|University|Academy|Museum|Library|House|Theatre|Theater|Cathedral|Church|Airport|Zoo)\\b");

  private static final Pattern REMARK =
      Pattern.compile(
          "(?=[HhTt])(?<!\\b[Ii]n )\\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:comments?|remarks?)\\b(?! (?:about|on|that|in|to|at|regarding|during|of|as|from)\\b)");

  /** "Asked why, Roe said": what was asked, stands before. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?=[Aa]s)\\b[Aa]sked (?:why|how|when|where|what|who|whether)(?: so| not)?(?=[,.;])");

  /** "either candidate", "that key question", "so lucky": which, what and how, stands elsewhere. */
  private static final Pattern POINTS =
      Pattern.compile(
          "(?=[EeTtsa])\\b(?:[Ee]ither (?:candidate|side|one|man|woman|party|country)\\b"
              + "|[Tt]hat (?:(?!(?:the|an?|his|her|its|their|no|each)\\b)\\p{Ll}+ )?(?:question|point|issue|promise|remark|request|proposal|effort|claim"
              + "|process|increase|rise|decline|growth|picture|post|discussion|statement|decision|sum|amount)\\b(?! (?:that|of|to)\\b)"
              + "|so (?:lucky|fortunate|sure|simple|easy)\\b(?! (?:that|as)\\b)"
              + "|a different \\p{Ll}+(?=[.,”\"]))");

  /**
   * "that figure": which, where no number stands before it; "said that share prices" tells none.
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\b[Tt]hat (?:figure|number|total|share|rate)\\b(?! (?:that|of|to|prices?|costs?|plan|card|holders?)\\b)");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private static final Pattern TWO =
      Pattern.compile(
          "(?=[Tt]he)\\b[Tt]he two (?:\\p{Ll}+ )?(?:nations|countries|men|women|leaders|rivals|senators|candidates|companies|states)\\b(?! (?:who|that|of)\\b)");

  /** "spokesman Jo Roe said": whose, stands before or nowhere. */
  private static final Pattern VOICE =
      Pattern.compile(
          "(?:^|[.,!?:] ?['\"”’]{0,2} )([Ss]pokes(?:man|woman|person)) \\p{Lu}\\p{Ll}+ \\p{Lu}");

  private static final Pattern OWNER =
      Pattern.compile(
          "(?i)\\b(?:campaign|company|ministry|department|agency|office|police|party)\\b");

  private final List<Name> names;
  private final Story story;

  Unexplained(List<Name> names, Story story) {
    this.names = names;
    this.story = story;
  }

  /**
   * @param told whether the stem tells who speaks, where only "he said" stands
   */
  boolean isIn(Span at, boolean told) {
    String text = at.in(story.text()).replaceAll("\\s+", " ");
    return GOES_ON.matcher(text).lookingAt()
        || lacks(SOMEBODY, text, told ? 0 : 1, Name.Kind.PERSON)
        || !told && isOffOffice(text)
        || lacks(OF_WHAT, text, 1, null)
        || lacks(OF_WHOM, text, told ? 0 : 1, Name.Kind.PERSON)
        || lacks(TWO, text, 2, null)
        || lacks(Elsewhere.THERE, text, 1, Name.Kind.PLACE) && !Elsewhere.isSomewhere(text)
        || Elsewhere.isIn(text)
        || POINTS.matcher(text).find()
        || isOfUntoldFigure(text)
        || ASKED.matcher(text).find()
        || Resumed.isIn(text, story.contextLine.about())
        || hasUnknownLetters(text)
        || COUNTED.matcher(text).find()
        || isUncounted(text)
        || isOfUntoldChange(text)
        || isUndated(at)
        || isUnsaid(text)
        || new UnknownBody(names, story).isIn(text)
        || isVoiceOfNobody(text)
        || story.unplaced().isIn(text);
  }

  /** "the RFS": letters that few readers know, and no name of which they are the first. */
  static boolean hasUnknownLetters(String text) {
    return Acronyms.in(text)
        .filter(letters -> !Acronyms.isKnown(letters))
        .anyMatch(letters -> !isExpanded(letters, text));
  }

  private static boolean isExpanded(String letters, String text) {
    String initials =
        Words.of(text).stream()
            .filter(word -> Character.isUpperCase(word.charAt(0)) && !word.equals(letters))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return initials.contains(letters);
  }

  /** Whether fewer than so many are named before such words. */
  private boolean lacks(Pattern words, String text, int fewest, Name.Kind kind) {
    Matcher found = words.matcher(text);
    while (found.find()) {
      String before = text.substring(0, found.start());
      long named =
          names.stream()
              .filter(name -> kind == null || isOf(kind, name))
              .filter(name -> story.people.mentions(before, name))
              .count();
      if (named < fewest) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Name.Kind kind, Name name) {
    return name.kind() == kind || kind == Name.Kind.PLACE && isSomewhere(name);
  }

  /** A government stands for its country, and a hospital in its street; a union does not. */
  private static boolean isSomewhere(Name name) {
    return name.kind() == Name.Kind.GOVERNMENT
        || name.kind() == Name.Kind.ORGANISATION && HOUSE.matcher(name.name()).find();
  }

  private static boolean isUncounted(String text) {
    return isFound(BARE_NUMBER, text, (number, before) -> !Things.areIn(before, "they"));
  }

  private static boolean isOfUntoldFigure(String text) {
    return isFound(FIGURE, text, (figure, before) -> !DIGIT.matcher(before).find());
  }

  private static boolean isOfUntoldChange(String text) {
    return isFound(CHANGE, text, (change, before) -> !Words.contains(before, change.group(1)));
  }

  /** Whether such words stand somewhere with nothing before them that explains them. */
  private static boolean isFound(
      Pattern words, String text, BiPredicate<MatchResult, String> isUntold) {
    return words
        .matcher(text)
        .results()
        .anyMatch(found -> isUntold.test(found, text.substring(0, found.start())));
  }

  /** "that year" without a year before. */
  private boolean isUndated(Span at) {
    Matcher then = THEN.matcher(story.text()).region(at.start(), at.end());
    boolean datesNothing =
        then.find()
            && story.reading.found().dates().stream()
                .noneMatch(date -> at.contains(date.span()) && date.span().end() < then.start());
    return datesNothing || isOnce(at);
  }

  private boolean isOnce(Span at) {
    return ONCE.matcher(Quotations.without(at.in(story.text()))).find()
        && story.reading.found().dates().stream().noneMatch(date -> at.contains(date.span()));
  }

  /** "his comment" before anything is said. */
  private static boolean isUnsaid(String text) {
    Matcher remark = REMARK.matcher(text);
    return remark.find() && !Wording.MARK.matcher(text.substring(0, remark.start())).find();
  }

  private boolean isVoiceOfNobody(String text) {
    return VOICE
        .matcher(text)
        .results()
        .map(voice -> Quotations.without(text.substring(0, voice.start(1))))
        .anyMatch(
            before ->
                names.stream().noneMatch(name -> story.people.mentions(before, name))
                    && !OWNER.matcher(before).find());
  }

  private boolean isOffOffice(String text) {
    return isFound(OFFICE, text, (office, before) -> !isHeld(office.group(1), before));
  }

  private boolean isHeld(String office, String before) {
    return names.stream()
        .filter(story.people::isPerson)
        .filter(name -> story.people.mentions(before, name))
        .anyMatch(name -> mayHold(name, office));
  }

  /** Whoever is named again may hold an office that stands elsewhere. */
  private boolean mayHold(Name name, String office) {
    String role = story.people.role(name).toLowerCase(Locale.ROOT);
    return role.isBlank()
        || name.mentions().size() > 1
        || role.contains(office.substring(0, 3))
        || office.startsWith("congress") && role.matches("(?s).*\\brep(?:\\.|resentative).*");
  }
}
