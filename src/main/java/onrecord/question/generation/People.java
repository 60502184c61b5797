package onrecord.question.generation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Reading;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** The names of an article, introduced as a reader needs it who does not have the article. */
final class People {
  private static final Set<String> ROLES = Lexicon.list("role");
  private static final Set<String> CALLINGS = Lexicon.union("calling", "office");
  private static final Set<String> CAPITAL = Lexicon.list("capital");

  private static final Set<String> STANDING =
      Set.of(
          "Former",
          "Presumptive",
          "Retired",
          "Outgoing",
          "Acting",
          "Longtime",
          "Veteran",
          "Senior",
          "Then");

  /** "the [nonpartisan] Budget Office", but "the firm Roe & Moe" is no "the Roe & Moe". */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:^|[\\s\"“(])[Tt]he (?:(?!(?:"
              + Lexicon.anyOfField("body")
              + "|"
              + Lexicon.anyOf("business")
              + ") )\\p{Ll}[\\p{L}-]+ ){0,2}$");

  /** "Congressional Budget Office" takes "the" in a sentence, even where a headline drops it. */
  private static final Pattern COMMON_BODY =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.]+ )+(?:Office|Department|Committee|Commission|Agency|Bureau|Foundation"
              + "|Institute|Administration|Survey)");

  /** What a role goes on with: "the head of the board, who rows". */
  private static final Pattern CLAUSE = Pattern.compile("(?s)(.{12,}?),? (?:who|which|that) ");

  /** Characters before a name in which its article stands, and a word or two. */
  private static final int BEFORE = 40;

  private static final Pattern TITLED =
      Pattern.compile("(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Cllr|Rev)\\b");

  private final Reading reading;
  private final String text;

  /** What was read in the text once is kept: the same few people come up again and again. */
  private final Map<Name, String> roles = new HashMap<>();

  private final Map<String, Boolean> before = new HashMap<>();
  private final Capitals capitals;
  private final Placing placing;
  private final List<Name> withRoles;

  People(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.capitals = new Capitals(reading);
    this.placing = new Placing(text);
    this.withRoles =
        reading.found().names().stream()
            .filter(this::isPerson)
            .filter(name -> !name.mentions().isEmpty())
            .filter(this::canBeIntroduced)
            .toList();
  }

  Optional<Name> of(String speaker) {
    return reading.found().names().stream()
        .filter(name -> name.name().equals(speaker))
        .findFirst()
        .or(() -> reading.named(speaker));
  }

  boolean isPerson(Name name) {
    return name.kind() == Name.Kind.PERSON;
  }

  /** A person needs a role and two names, or a role that somebody told; all else has its name. */
  boolean canBeIntroduced(Name name) {
    if (!isPerson(name)) {
      return true;
    }
    // Whoever told a role took the surname for a person's.
    boolean whole = name.name().contains(" ") || name.told();
    if (!whole || !PersonNames.isOne(name.name())) {
      return false;
    }
    if (name.title() == null || name.told()) {
      // Whom headline or lead names and nobody introduces, readers are expected to know.
      return name.told() || name.mentions().size() > 2 && reading.isForemost(name);
    }
    String role = role(name);
    // "Jo Roe, secretary" or "the group's director" would send the reader to the article.
    boolean whose = role.contains(" ") || role.matches("prosecuting|defending");
    boolean tells = Roles.isShort(role) || whose || placing.isRightBefore(name, role);
    return tells && !RoleLength.isLong(role) && !Sound.leans(role);
  }

  /** Whether questions may be made of what this one said: a place says nothing. */
  boolean canSpeak(Name name) {
    boolean medium = !isPerson(name) && Medium.is(name.name());
    return name.kind() != Name.Kind.PLACE && !medium && canBeIntroduced(name);
  }

  /** Role and full name as they stand in the middle of a sentence, without a comma at the end. */
  String introduced(Name name) {
    if (!isPerson(name)) {
      return withArticle(name);
    }
    if (name.title() == null) {
      return name.name();
    }
    String title = midSentence(role(name));
    return standsBefore(name)
        ? title + " " + name.name()
        : name.name() + (isFrom(name) ? " " : ", ") + placing.article(name, role(name)) + title;
  }

  /** The same where the sentence goes on: what follows the name is closed by a comma. */
  String introducedWithin(Name name) {
    // "Ada Roe of the Lund Review" is not set off.
    return introduced(name) + (isDescribedBehind(name) && !isFrom(name) ? "," : "");
  }

  /** Whether some words have the role beside the name already. */
  boolean isIntroducedIn(String words, Name name) {
    return name.title() != null
        && (words.contains(name.title() + " " + name.name())
            || Words.contains(words, name.name() + ", " + role(name)));
  }

  /** Whether the role stands behind the name. */
  boolean isDescribedBehind(Name name) {
    return isPerson(name) && name.title() != null && !standsBefore(name);
  }

  private boolean isFrom(Name name) {
    return midSentence(role(name)).startsWith("of ");
  }

  /** Role and full name as an option. */
  String asOption(Name name) {
    return upperFirst(introduced(name));
  }

  /** The name alone, with "the" where the article has it. */
  String withArticle(Name name) {
    return isPerson(name) || !hasArticle(name) ? name.name() : "the " + name.name();
  }

  /**
   * Whether the article writes "the" before this name more often than not, be it with a word
   * between ("the nonpartisan Budget Office"); a body whose name is a common noun has it anyway.
   */
  boolean hasArticle(Name name) {
    var full = name.inFull(text).toList();
    long with = full.stream().filter(this::followsArticle).count();
    return with > 0 && with * 2 >= full.size() || COMMON_BODY.matcher(name.name()).matches();
  }

  private boolean followsArticle(Span at) {
    return ARTICLE.matcher(text.substring(Math.max(0, at.start() - BEFORE), at.start())).find();
  }

  /**
   * The role as the article states it, without what else it tells of the person; "its director"
   * gets the body it is director of.
   */
  String role(Name name) {
    return roles.computeIfAbsent(name, this::readRole);
  }

  private String readRole(Name name) {
    if (name.title() == null) {
      return "";
    }
    String title = name.title().strip().replaceFirst("\\.{2,}$", "");
    Matcher clause = CLAUSE.matcher(title);
    String role = clause.lookingAt() ? clause.group(1) : title;
    String before = ItsBody.before(role, name, text, all());
    return before == null
        ? notYet(role, name) + NamedInRole.inFull(role, all().stream().filter(this::isPerson))
        : ItsBody.in(before, all()).map(body -> role + " of " + body).orElse(role);
  }

  /** "presumptive " before a role that somebody does not have yet, or no longer; else nothing. */
  private String notYet(String role, Name name) {
    String titled = Pattern.quote(role) + ",? " + Pattern.quote(name.name());
    Matcher before =
        Pattern.compile(
                "\\b((?:presumptive|presumed|likely|would-be|acting|interim|outgoing|incoming) )"
                    + titled)
            .matcher(text);
    return before.find() ? before.group(1) : "";
  }

  /** The people an option may name. */
  Stream<Name> withRoles() {
    return withRoles.stream();
  }

  /** Whether some words name this person, body or place, by any of the forms the article uses. */
  boolean mentions(String words, Name name) {
    return reading.mentions(words, name);
  }

  /** The first person in some words, or null. */
  Name personIn(String words) {
    return reading.found().names().stream()
        .filter(name -> isPerson(name) && mentions(words, name))
        .findFirst()
        .orElse(null);
  }

  List<Name> all() {
    return reading.found().names();
  }

  private boolean standsBefore(Name name) {
    String role = role(name);
    return Roles.isShort(role)
        || before.computeIfAbsent(role + " " + name.name(), sought -> placing.isBefore(name, role));
  }

  /** "District superintendent" stood at the start of a sentence; "Mayor" is written so anyway. */
  String midSentence(String title) {
    int space = title.indexOf(' ');
    String first = (space < 0 ? title : title.substring(0, space)).replaceFirst("['’]s$", "");
    if (Roles.isShort(title) && !first.equals("Former")) {
      return title;
    }
    if (isOfCapitals(title) && !STANDING.contains(first)) {
      return title;
    }
    boolean small =
        STANDING.contains(first)
            || ROLES.contains(first.toLowerCase(Locale.ROOT))
            || Capitals.isOfSentence(title)
            || space > 0
                && Character.isLowerCase(title.charAt(space + 1))
                && (first.matches("Defen[cs]e") || !isProper(first) && isCommon(first));
    return small ? lowerFirst(title) : title;
  }

  /** "District Attorney" has both capitals wherever it stands; "Top Roe aide" has one of a name. */
  private static boolean isOfCapitals(String title) {
    String[] words = title.split(" ");
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    return words.length > 1
        && Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.charAt(0)))
        && (ROLES.contains(last) || CALLINGS.contains(last));
  }

  /** Whether a word has its capital wherever it stands: a name, a part of one, a nationality. */
  boolean isProper(String word) {
    return capitals.isProper(word);
  }

  /** Whether a word that stands with a capital at the start of a sentence is no name. */
  boolean isCommon(String word) {
    return capitals.isCommon(word);
  }

  /** A month or nationality that was taken for a place. */
  boolean isNationality(String word) {
    return CAPITAL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Mr Roe’s report" keeps its capital. */
  static String lowerFirst(String words) {
    return words.isEmpty() || TITLED.matcher(words).lookingAt()
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  static String upperFirst(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
