package onrecord.question.generation;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.statement.extraction.FirstNames;
import onrecord.statement.extraction.Name;

/** Whether a name and its role, as they were found, are fit to stand in a question. */
final class Sound {
  private static final Pattern LEANING_ROLE =
      Pattern.compile(
          "(?i)(its|his|her|their|our)\\b|(?:the|its) (?:"
              + String.join("|", Lexicon.list("leaning"))
              + ")['’]s?\\b");

  /** "the chief financial officer": of which company, only the article tells. */
  private static final Pattern NOBODY_KNOWS =
      Pattern.compile(
          "(?:the )?(?:\\p{Ll}+ ){0,3}(?:officer|president|director|spokesman|spokeswoman"
              + "|spokesperson|manager|chairman|chairwoman|chair|chief|founder|owner|partner|coach"
              + "|secretary[ -]general|general secretary|head|treasurer|dean|editor|analyst|attorney|executive|strategist|coordinator|leader|member|aide|minister|lawyer|adviser|advisor|professor|delegate|donor)");

  /** "outrowing rival", "mended net merchant": words around a name that are no role. */
  private static final Pattern NO_ROLE =
      Pattern.compile(
          RunOn.NO_NAME
              + "(?i)(?!"
              + Lexicon.anyOf("participle.role")
              + " )(?:\\p{L}+ (?:former|then)|\\p{L}+ing|\\p{L}+ed|rival|fellow|colleague|same|then|an?|that|able|own|another|other|told|said|fame|defeat|beat|elect|nominate|support|oppose|back|likely)\\b.*");

  private static final Pattern NO_OFFICE = Lexicon.anyWord("no.office");

  private static final Pattern NO_OFFICE_ALONE = Lexicon.anyWord("no.office.alone");

  private static final Pattern TWICE =
      Pattern.compile(
          "(?i)\\b("
              + Lexicon.anyOf("office")
              + "|"
              + Lexicon.anyOf("calling")
              + ")\\b.*\\b\\1\\b");

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:an?|the) [^,;:()\"“”]{4,100}(?<! (?:who|that|which)\\b.{0,100})|who \\p{Ll}+ [^,;:()\"“”]{6,80}|one of [^,;:()\"“”]{6,80}|of .*");

  /**
   * "the campaign chairman", "the Republican chair", "the channel's director": of which one, only
   * the article tells; but everybody knows the state.
   */
  private static final Pattern LEANS =
      Pattern.compile(
          "(?i)the (?:former |top |senior )*campaign\\b.*|"
              + "(?:the )?(?:former |state |county |local )*(?:republican|democratic|gop)(?: party)? chair(?:man|woman|person)?|.*\\bthe (?!(?:state|nation|country|government|president|prime minister)\\b)"
              + "(?-i:\\p{Ll}+['’]s? (?!\\p{Lu})).*");

  /** "author of the book", "the head of the project": the name of it is lacking. */
  private static final Pattern OF_WHICH =
      Pattern.compile(
          ".*\\b(?:of|for|behind) (?:the|this|that) (?:\\p{Ll}[\\p{L}-]* ){0,2}(?:book|novel|film"
              + "|movie|documentary|series|play|song|album|show|blog|website|site|magazine|newspaper|paper"
              + "|study|survey|poll|report|project|program|programme|committee|subcommittee|panel|commission"
              + "|group|organi[sz]ation|association|coalition|foundation|agency|institute|company|firm"
              + "|charity|club|team|union|band|super PAC|PAC)");

  /** "a lean man", "who leads there": nothing that somebody is known by. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:(?:an?|the) )?(?:[\\p{L}\\d-]+ ){0,4}(?:man|woman|boy|girl|teenager|teen|youth|motorist|resident)"
              + "|.*\\bthere\\b.*");

  /** "a Lund campaign aide", "Lund's lawyer": a name with no other before it. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?U:\\b)(?=\\p{Lu})(?<!\\p{Lu}[\\p{L}.’'-]{0,20} )(\\p{Lu}[\\p{L}’'-]*?)(?= (?:campaign|aide|adviser|advisor|ally|spokes\\p{L}+"
              + "|lawyer|attorney|supporter|backer|donor|strategist|staffer|volunteer)\\b|['’]s? \\p{Ll})");

  /** "a candidate aiming at the young": what somebody does, and no role. */
  private static final Pattern DOES =
      Pattern.compile("an? (?:candidate|contender|politician|man|woman) \\p{Ll}{2,}ing\\b.*");

  /** Of whom an article speaks so often without a role, that one everybody knows. */
  private static final int OFTEN = 12;

  /** The same of whom the opening names. */
  private static final int SEVERAL_TIMES = 6;

  private static final Pattern FULL =
      Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: ['’]?\\p{L}[\\p{L}.’'-]*){0,4}");

  private static final Pattern RUNS_ON =
      Pattern.compile(".*\\b(?:and|Endorsed|Said|Says|The|Senator|Democrats)\\b.*");

  private static final Pattern BARE_ROLE =
      Pattern.compile("(?i)(?!congress|council)(?:\\p{L}*(?:man|woman|person)|chair|author)");

  private static final Pattern LOUD = Pattern.compile(".*\\b\\p{Lu}{4,} (?:.* )?\\p{Lu}{4,} .*");

  private static final Pattern THE = Pattern.compile("\\b[Tt]he \\z");
  private static final int THE_LENGTH = 5;

  private static final Pattern AGE = Pattern.compile(",? ?\\(?\\d\\d[,)]");

  /** "J." and "Jo". */
  private static final int INITIAL = 2;

  /** "De Roe" is a surname. */
  private static final Set<String> PARTICLES = Set.of("De", "Di", "Du", "La");

  private Sound() {}

  static boolean is(Name name, Story story) {
    return story.people.canBeIntroduced(name)
        && !(story.people.isPerson(name)
            && (!isWhole(name)
                || !name.told()
                    && (isNoRole(story.people.role(name), story) || isUnknown(name, story))));
  }

  /** "Jo Roe" of the opening, named seldom and without a role: who that is, nobody knows. */
  private static boolean isUnknown(Name name, Story story) {
    return name.title() == null
        && (isToldByAge(name, story)
            || name.mentions().size() < SEVERAL_TIMES && !isInHeadline(name, story));
  }

  /** "Jo Roe, 57, waved": somebody whom nobody has to know. */
  private static boolean isToldByAge(Name name, Story story) {
    return name.inFull(story.text())
        .anyMatch(
            at -> AGE.matcher(story.text()).region(at.end(), story.text().length()).lookingAt());
  }

  /**
   * Whether a stem may tell who a surname in a passage means: with a role, or of somebody whom the
   * article names often or in its headline and nowhere introduces.
   */
  static boolean canBeShown(Name name, Story story) {
    return is(name, story)
        || hasOffice(name, story)
        || isWhole(name)
            && PersonNames.isOne(name.name())
            && (hasRole(name, story)
                || (name.mentions().size() >= OFTEN || isInHeadline(name, story))
                    && !isToldByAge(name, story));
  }

  /**
   * Whether a stem may tell the full name that a surname in a passage means: of whom it is not
   * asked that is enough, be it somebody without a role.
   */
  static boolean canBeNamed(Name name, Story story) {
    return canBeShown(name, story)
        || isWhole(name)
            && PersonNames.isOne(name.name())
            && isAPersonsName(name.name())
            && !story.isDead(name)
            && !hasArticle(name, story);
  }

  /** "Charlotte Amalie" is a town. */
  private static boolean isAPersonsName(String name) {
    return Lexicon.pronoun(name.split(" ", 2)[0]) != null && Gazetteer.find(name).isEmpty();
  }

  /** "the Karl Moe" is a ship. */
  private static boolean hasArticle(Name name, Story story) {
    return name.inFull(story.text())
        .anyMatch(
            at ->
                THE.matcher(
                        story.text().substring(Math.max(0, at.start() - THE_LENGTH), at.start()))
                    .find());
  }

  private static boolean isInHeadline(Name name, Story story) {
    return story.people.mentions(story.headline(), name);
  }

  /** "President Roe", of whom the article tells no more: enough of somebody in office. */
  static boolean hasOffice(Name name, Story story) {
    return name.title() != null
        && name.name().matches("\\p{Lu}\\p{L}{2,}")
        && Roles.isOffice(story.people.role(name));
  }

  /** "a ferry pilot", "the harbour's director": good beside the name, though not before it. */
  private static boolean hasRole(Name name, Story story) {
    String role = story.people.role(name);
    return BESIDE.matcher(role).matches() && !tellsNobody(role, story) && !isOdd(role);
  }

  /** As a stem tells who a surname means. */
  static String shown(Name name, Story story) {
    if (is(name, story)) {
      return introduced(name, story);
    }
    String role = story.people.role(name);
    if (hasOffice(name, story)) {
      return role + " " + name.name();
    }
    return hasRole(name, story)
        ? name.name() + (role.startsWith("of ") ? " " : ", ") + role
        : name.name();
  }

  /**
   * Two to four words with capitals, and no "and" that makes two people one; without a role the
   * first has to be a first name, since "Moe Lund" may be two surnames.
   */
  static boolean isWhole(Name name) {
    String first = name.name().split(" ", 2)[0];
    return (name.title() != null
            || name.familyNameFirst()
            || !PARTICLES.contains(first) && (first.length() <= INITIAL || FirstNames.has(first)))
        && (name.told() || name.name().contains(" "))
        && FULL.matcher(name.name()).matches()
        && !RUNS_ON.matcher(name.name()).matches();
  }

  private static boolean isNoRole(String role, Story story) {
    boolean alone = !role.contains(" ") && BARE_ROLE.matcher(role).matches();
    if (RoleLength.isLong(role)) {
      return true;
    }
    boolean loud = LOUD.matcher(role).matches();
    return alone
        || loud
        || isOdd(role)
        || tellsNobody(role, story)
        || NO_ROLE.matcher(role).matches()
        || Clauses.isFinite(plain(role));
  }

  /** Whether only a reader of the article knows by these words who that is. */
  private static boolean tellsNobody(String role, Story story) {
    return LEANS.matcher(role).matches()
        || OF_WHICH.matcher(role).matches()
        || UnknownBody.isTold(role, story)
        || DOES.matcher(role).matches()
        || NOBODY.matcher(role).matches()
        || BARE.matcher(role).results().anyMatch(word -> isBare(word.group(1), story));
  }

  /** "a Lund campaign spokesman", of a Lund whom the article hardly names: who that is? */
  private static boolean isBare(String surname, Story story) {
    return story.people.all().stream()
        .filter(other -> other.lastWord().equals(surname) && other.name().contains(" "))
        .filter(other -> story.people.isPerson(other) && other.mentions().size() < SEVERAL_TIMES)
        .anyMatch(other -> !isInHeadline(other, story));
  }

  /** "the accused pilot", or garbled: "a professor of law professor". */
  static boolean isOdd(String role) {
    return NO_OFFICE.matcher(role).find()
        || NO_OFFICE_ALONE.matcher(role).matches()
        || TWICE.matcher(role).find();
  }

  /** "chairman of Ways and Means": a name has no verb. */
  private static String plain(String role) {
    return role.replaceAll("\\p{Lu}\\S*", "it");
  }

  /** Somebody as in the middle of a sentence: "Former" stood at the beginning of one. */
  static String introduced(Name name, Story story) {
    String introduced = story.people.introduced(name);
    return introduced.matches(
            "(Former|Presidential|Presumptive|Top|Prominent|Longtime|Fellow|Then|Retired|Outgoing)\\b.*")
        ? People.lowerFirst(introduced)
        : introduced;
  }

  /** "its director", "chief financial officer": of what, only the article tells. */
  static boolean leans(String role) {
    return LEANING_ROLE.matcher(role).lookingAt() || NOBODY_KNOWS.matcher(role).matches();
  }
}
