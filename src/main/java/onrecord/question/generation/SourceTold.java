package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Says;

/** What a passage tells by itself of the source of some words in it. */
enum SourceTold {
  NAME_AND_ROLE("The name and the role of the source"),
  NAME("The name of the source, but no role"),
  NO_NAME("A role or a group, but no name"),
  NOTHING("No source");

  private static final String ROLES =
      "(?:"
          + Lexicon.anyOf(
              "office", "calling", "somebody", "one.person", "one.of.many", "role", "post")
          + "|(?-i:C[EFOT]O|MP|DA|PM))(?<!\\b(?i:district|county))";

  private static final Pattern ROLE = Pattern.compile("(?i)" + ROLES);

  /** "the Republican said": somebody told by what he is, and not by name. */
  private static final Pattern TOLD_BY =
      Pattern.compile(
          "(?i)\\b(?:(?:"
              + ROLES
              + ")s?|leads|runs|heads|chairs)\\b|\\b[Tt]he (?:[\\p{L}-]+ )?(?:Republican|Democrat|conservative|liberal|native|victor|winner|champion|\\d\\d-year-old)\\b"
              + "|\\b(?:Sen|Rep|Gov|Gen|Lt|Col|Prof|Dr|Sens|Reps|Rev|Maj|Hon|Supt|Det|Cmdr|Sgt)\\.");

  /** What is sought or told of, and held by nobody there. */
  private static final Pattern SOUGHT =
      Pattern.compile("(?i)\\b(?:for|next|be|become) (?:the )?(?:vice )?president\\b");

  /** ", the senator from Lund,", ", who teaches law". */
  private static final Pattern BESIDE =
      Pattern.compile(
          ",? (?:who (?:is|was|has been) )?(?:now |then |formerly )?(?!"
              + Lexicon.anyOf("no.role")
              + "\\b)"
              + "(?!(?:who|whose|which|and|but|in|on|at|for|with|as|to|from|by|after|before|when|while) )"
              + "(?:an? |the |its |one of )?(?:(?!(?:to|by|with|beside|near|against|that|than|his|her|their|of|"
              + Lexicon.anyOf("no.role")
              + ")\\b|\\p{L}+ing\\b)[^\\s,.;:()\"“”]+ ){0,9}?"
              + ROLES
              + "\\b(?!['’]s)(?!(?-i: \\p{Lu}\\p{Ll}+ \\p{Lu})).*",
          Pattern.CASE_INSENSITIVE);

  /** "the director of the harbour, Jo Roe, said". */
  private static final Pattern TOLD_FIRST =
      Pattern.compile(
          "(?s)(?:.*[\\s“\"])?(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts)|\\S+['’]s?) (?:[^\\s,.;:“”\"]+ ){0,4}?"
              + ROLES
              + "(?: (?:of|for) [^,.;:“”\"]{2,50})?, ");

  /** The sentence goes on with something else than who that is. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:['’]s? .*|$|[.;:!?”\"—–-].*| (?!\\()(?!(?:of|for|from) ).*|,[”\"]? ?(?:(?:who|which) (?:"
              + Says.PLAIN
              + ")|"
              + Says.OR_ADDED
              + "|however|though|too|meanwhile|for (?:his|her) part|in turn|and|but|as|when|while|after|before|in|on|at|with|adding|saying|noting|referring|speaking|[”\"“]).*)");

  /** "Every time I have run, for mayor or as president": of themselves speakers tell it too. */
  private static final Pattern OF_ONESELF = Pattern.compile("\\b(?:I|[Mm]y|we|We)\\b");

  private static final Pattern AS_ONE =
      Pattern.compile("\\b[Aa]s an? [\\p{L}-]+,|\\bI(?:['’]m| am|['’]ve been) (?:an?|the) ");

  private static final Pattern COURTESY = Pattern.compile("(?:Mr|Mrs|Ms|Miss)\\.?");

  /** A title as much as a role. */
  private static final Pattern LEARNED =
      Pattern.compile("Professor|Prof\\.?|Dr\\.?|Sir|Dame|Lord|Lady");

  private static final String TO_SOMEBODY = Lexicon.anyOf("to.somebody");

  /** "His brother Jo Roe": who that is to somebody, and hardly a role. */
  private static final Pattern NO_ROLE = Pattern.compile("(?i)" + TO_SOMEBODY);

  private static final Pattern NO_ROLE_BESIDE =
      Pattern.compile(", (?:[^\\s,]+ ){1,4}?" + TO_SOMEBODY + "s?\\b.*");

  /** "Two of the sources": which these are, stands before. */
  private static final Pattern OF_THESE = Pattern.compile("(?i)\\bof (?:the|these|those|them)\\b");

  /** "His daughter, Jo Roe,". */
  private static final Pattern NO_ROLE_FIRST =
      Pattern.compile("(?is).*\\b" + TO_SOMEBODY + "(?: of [^,.;:]{2,40})?, ");

  private static final Pattern LAST_WORD = Pattern.compile("[^\\s“\"‘'(—–]+$");

  private static final Pattern SAYS =
      Pattern.compile("(?i)(?:" + Lexicon.anyOf("cue.says", "cue.reports") + ")");

  private static final Pattern BEGINS = Pattern.compile("(?s)(?:|.*[.!?;:”\"“—–(-]|.*,)\\s*");

  /** As an option of a question; of nothing what the outlet does comes after it. */
  final String option;

  SourceTold(String option) {
    this.option = option;
  }

  /** Empty where it may be told in more than one way. */
  static Optional<SourceTold> of(Claim claim, Story story) {
    String text = claim.passage().text().replaceAll("\\s+", " ");
    Name speaker = claim.said().speaker();
    if (isUnnamed(claim)) {
      return Optional.of(NO_NAME).filter(told -> isOneOfMany(claim) && isToldAlone(claim, story));
    }
    if (!story.people.isPerson(speaker) || !claim.named()) {
      return Optional.empty();
    }
    List<Optional<SourceTold>> told =
        Words.formPlaces(text, speaker.lastWord())
            // "No president, not Jo Roe," said Roe: of themselves people tell it in passing
            .mapToObj(
                at ->
                    Wording.isOpen(text.substring(0, at))
                        ? Optional.<SourceTold>empty()
                        : at(at, text, speaker))
            .toList();
    if (told.isEmpty() || told.contains(Optional.<SourceTold>empty())) {
      return Optional.empty();
    }
    return told.contains(Optional.of(NAME_AND_ROLE))
        ? Optional.of(NAME_AND_ROLE)
        : Optional.of(NAME)
            .filter(name -> !isToldOtherwise(text) && !isToldAbove(speaker, story))
            .filter(
                name -> Words.overlap(story.people.role(speaker), Quotations.without(text)) == 0);
  }

  private static boolean isUnnamed(Claim claim) {
    return claim.said().attribution().speakerKind() == SpeakerKind.UNNAMED
        || Character.isLowerCase(claim.said().speaker().name().codePointAt(0));
  }

  /** "Officials", "an official"; "the Roe administration" is a group with a name in it. */
  private static boolean isOneOfMany(Claim claim) {
    String source = claim.said().speaker().name();
    return !OF_THESE.matcher(source).find()
        && (claim.areSeveral() || source.matches("(?:an?|one|two|three) .*"));
  }

  /** "Two aides, Jo Roe and Bo Lund, said": they are named behind it. */
  private static boolean isToldAlone(Claim claim, Story story) {
    int end = claim.said().attribution().source().get(0).end();
    String after = story.text().substring(end, Math.min(story.text().length(), end + 4));
    String source = claim.said().speaker().name();
    return claim.said().attribution().source().stream().allMatch(claim.passage()::holds)
        && story.people.all().stream()
            .filter(story.people::isPerson)
            .noneMatch(person -> Words.contains(source, person.lastWord()))
        && !after.matches("(?s),? \\p{Lu}.*");
  }

  /** At one place of the surname. */
  private static Optional<SourceTold> at(int at, String text, Name speaker) {
    String before = withoutFirstNames(text.substring(0, at), speaker);
    String after = text.substring(at + speaker.lastWord().length());
    var last = LAST_WORD.matcher(before.strip());
    String word = last.find() ? last.group() : "";
    if (LEARNED.matcher(word).matches()) {
      return Optional.empty();
    }
    String clause = clause(after);
    if (NO_ROLE.matcher(word).matches()
        || NO_ROLE_FIRST.matcher(before).matches()
        || NO_ROLE_BESIDE.matcher(clause).matches()) {
      return Optional.empty();
    }
    boolean first = after.startsWith(",") && TOLD_FIRST.matcher(before).matches();
    if (first || isRole(word) || BESIDE.matcher(clause).matches()) {
      return Optional.of(NAME_AND_ROLE);
    }
    boolean plain =
        BEGINS.matcher(before).matches()
            || COURTESY.matcher(word).matches()
            || Words.isEmpty(word)
            || SAYS.matcher(word).matches();
    // "the Senate majority whip, Jo Roe, said"
    boolean apposed = before.stripTrailing().endsWith(",") && after.startsWith(",");
    return plain && !apposed && GOES_ON.matcher(after).matches()
        ? Optional.of(NAME)
        : Optional.empty();
  }

  /** Up to the comma behind what is told of somebody. */
  private static String clause(String after) {
    boolean beside = after.startsWith(", ");
    int stop = beside ? after.indexOf(',', 2) : -1;
    String all = stop < 0 ? after : after.substring(0, stop);
    int end = all.indexOf('.');
    return beside ? end < 0 ? all : all.substring(0, end) : "";
  }

  private static boolean isRole(String word) {
    return Roles.isShort(word) || ROLE.matcher(word).matches();
  }

  private static String withoutFirstNames(String before, Name speaker) {
    String rest = before.stripTrailing();
    List<String> first = List.of(speaker.name().split(" "));
    for (int i = first.size() - 2; i >= 0; i--) {
      if (rest.endsWith(first.get(i))) {
        rest = rest.substring(0, rest.length() - first.get(i).length()).stripTrailing();
      }
    }
    return rest.isEmpty() ? rest : rest + " ";
  }

  /** "Mayor Roe in trouble over bridge": the headline above has the role. */
  private static boolean isToldAbove(Name speaker, Story story) {
    String above = story.contextLine.of();
    return above != null
        && Words.contains(above, speaker.lastWord())
        && TOLD_BY.matcher(above).find();
  }

  /** Somebody stands there by a role, who may be the source. */
  private static boolean isToldOtherwise(String text) {
    return TOLD_BY.matcher(SOUGHT.matcher(Quotations.without(text)).replaceAll(" ")).find()
        || Quotations.in(text).stream()
            .anyMatch(
                words ->
                    AS_ONE.matcher(words).find()
                        || OF_ONESELF.matcher(words).find() && TOLD_BY.matcher(words).find());
  }
}
