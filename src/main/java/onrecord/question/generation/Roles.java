package onrecord.question.generation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * The role by which each person can be introduced: what a person told; the one that was found,
 * without what does not belong to it, else one that the article gives further away ("the Republican
 * nominee, Roe", "Sen. Roe", "the Roe campaign").
 */
final class Roles {
  static final String SHORT =
      "(?:[Ff]ormer )?(?:Vice President|Prime Minister|Attorney General|Secretary of State|First Lady"
          + "|Lieutenant Governor|Lt\\. Gov\\.|President-elect|President|Chancellor|Premier|Senator|Sen\\."
          + "|Representative|Rep\\.|Congressman|Congresswoman|Governor|Gov\\.|Secretary|Minister|Mayor"
          + "|Judge|Justice|Councillor|Councilman|Councilwoman|Speaker|Ambassador|General|Gen\\."
          + "|Admiral|Adm\\.|Colonel|Col\\.|Captain|Capt\\.|Lieutenant|Lt\\.|Sergeant|Sgt\\.|Sheriff"
          + "|Commissioner|Professor|Prof\\.|Pope|Cardinal|Archbishop|Bishop|Rabbi|Imam|Pastor|King"
          + "|Queen|Prince|Princess|Detective|Superintendent)";

  private static final Pattern OFFICE = Pattern.compile(SHORT);
  private static final Pattern SHORT_TITLE = Pattern.compile("(?:^|.*?\\s)(" + SHORT + ")");

  /** "Republican presidential candidates", "the presumptive Democratic nominee". */
  static final String STAND =
      "(?:(?:presumptive|likely|leading) )?"
          + "(?:(?:Republican|Democratic|Libertarian|Green Party|Labour|Conservative|GOP"
          + "|independent) )?(?:(?:presidential|White House|vice presidential|vice-presidential|Senate"
          + "|House|mayoral|congressional|gubernatorial) )?"
          + "(?:candidate|nominee|front-runner|frontrunner|contender|hopeful)";

  private static final Pattern BEFORE_ANY_NAME =
      Pattern.compile(SHORT + "|" + STAND + "|.*\\p{Lu}\\S* (?:Gov|Sen|Rep)\\.");

  private static final Pattern CAMPAIGN =
      Pattern.compile(
          "^(?:['’]s)? (?:presidential )?campaign(?=[,.]| (?:said|says|has|is|was|had|will|did|and|that"
              + "|to|for|on|in|spokes|manager|chair|aide|advis|official|announced|staff|event|rally))");
  private static final Pattern RACE =
      Pattern.compile("\\b(presidential|White House|the presidency)\\b");

  private static final Pattern OTHER_RACE =
      Pattern.compile(
          "\\b(?i:Senate|House|gubernatorial|mayoral|congressional) (?:race|seat|candidate|contest|primar(?:y|ies)|campaign)s?\\b");

  /** "With Jo Roe vanquished": who ran is no candidate any more. */
  private static final Pattern LOST =
      Pattern.compile(
          "^[^.;”\"]{0,30}\\b(?:vanquished|conceded|dropped out|withdrew|(?:was|been) defeated|lost the (?:race|nomination|primary)"
              + "|(?:ended|suspended) (?:his|her) (?:campaign|bid|run|candidacy))\\b");

  /** Words by which somebody is known only to a reader of the article. */
  private static final Pattern LEANS =
      Pattern.compile(
          "(?i)\\b(rival|opponent|counterpart|colleague|wife|husband|son|daughter|brother|sister"
              + "|mother|father|veteran(?! \\p{L})|thing|another|other|hugs|meets|says|(?<!senior |research |visiting |\\ba )fellow|predecessor"
              + "|successor|himself|herself|(?<!(?-i:\\p{Lu})[\\p{L}.]{2,20} )supporter|(?<!\\b(?:health|finance|education|justice|housing|energy|labou?r|environment|transport|defen[cs]e|film|music|art|theatre|food|book|opera|dance|literary|restaurant) )critic|foe|nemesis|running mate|their|his|her|its|our|it|them)\\b|\\b(?:Gov|Sen|Rep)$");

  /** "a pilot who said he would not row", "a pilot has written": that is no part of the role. */
  private static final Pattern CLAUSE =
      Pattern.compile("^((?:an?|the) .{8,}?),? (?:who|whom|whose|which|that|has|had) .*$");

  /** "another former envoy" is one beside somebody else, and by himself a former envoy. */
  private static final Pattern ANOTHER = Pattern.compile("^(?:yet )?another (former |retired )");

  /** "powerful Lund Guild President": what the writer thinks of somebody is no part of the role. */
  private static final Pattern PRAISE =
      Pattern.compile("^(the )?(?i:" + Lexicon.anyOf("praise") + ") (?=\\p{L})");

  private static final String CANDIDATE = "presidential candidate";

  /** "The Roe campaign" may be a relative's. */
  private static final int MENTIONS_OF_A_CANDIDATE = 4;

  /** A role with one of these ran on from a sentence. */
  private static final Set<String> VERBS =
      Set.of(
          "threw", "said", "told", "went", "came", "took", "gave", "made", "met", "asked", "called",
          "was", "were", "had", "did", "says", "saw", "kept", "brought", "sent", "hit", "beat");

  /** "The mayor, Jo Roe," may be called "Mayor Jo Roe"; a president may be a club's. */
  private static final Pattern BY_TITLE =
      Pattern.compile(
          "mayor|governor|senator|judge|professor|bishop|archbishop|sheriff|prime minister");

  /** One word that tells neither of what nor of whom. */
  private static final Pattern UNTELLING =
      Pattern.compile(
          "(?i)(?:(?:former|best|close|old|onetime|one-time|longtime|good) )*+(?:president|secretary|director|aide|friend|host|founder|owner|chair|chairman"
              + "|chairwoman|neighbou?r|reporter|publisher|nominee|front-?runner|candidate|member|head"
              + "|chief|leader|officer|citizen|mentor|volunteer|delegate|editor|executive|producer"
              + "|manager|partner|analyst|adviser|advisor|spokesman|spokeswoman|spokesperson|expert"
              + "|official|contender|staffer|supporter|presenter|moderator|anchor|scholar|pundit)");

  /** "Ohio Gov" is cut off, "Twitter's chief executives" are several, "ranking" is of what? */
  private static final Pattern CUT_OFF =
      Pattern.compile(
          ".*\\b(?:Gov|Sen|Rep|Mr|Mrs|Ms|Dr|Lt|Gen|St|(?<!-)\\p{Lu}|and|or|of|for|at|in|the|a)"
              + "|.* (?!state)\\p{Ll}\\S* (?:Gov|Sen|Rep)\\."
              + "|.*\\branking \\p{L}+ (?:Sen|Rep)\\."
              + "|.*\\b(?:executives|candidates|chairmen|leaders|nominees|directors|presidents"
              + "|senators|governors|officials|members|reporters|aides|republicans|democrats)");

  /** "a partner at the firm": which one, only the article tells. */
  private static final Pattern OF_THE_BODY =
      Pattern.compile(
          "(?i).*\\b(?:the|this|that) (?:firm|company|group|panel|organi[sz]ation|agency|foundation"
              + "|association|committee|commission|team|study|project)");

  private final String text;
  private final List<Name> names;
  private final Written written;
  private final OfAnother ofAnother;
  private final Affiliation affiliation;
  private final Whose whose;

  private Roles(Document document, List<Name> names) {
    // places stay: only the blank that binds two words becomes a plain one
    this.text = document.text().replace('\u00a0', ' ');
    this.names = names;
    this.written = new Written(document, names);
    this.ofAnother = new OfAnother(text);
    this.affiliation = new Affiliation(text, names);
    this.whose = new Whose(text, names);
  }

  /** The same findings with each person's role as it can introduce that person. */
  static Found in(Document document, Found found) {
    Roles roles = new Roles(document, found.names());
    return new Found(
        found.attributions(),
        found.facts(),
        found.dates(),
        found.junk(),
        new Office(
                document.text(),
                found.names().stream()
                    .filter(name -> !roles.written.isOfHeadline(name))
                    .map(roles::introduced)
                    .toList())
            .heldByOne(),
        found.storyLine());
  }

  /** "President", "Sen.": enough of somebody whose surname alone is told. */
  static boolean isOffice(String role) {
    return OFFICE.matcher(role).matches();
  }

  /** A title that stands before a name wherever it is put: "Mayor", "Ohio Gov.". */
  static boolean isShort(String role) {
    return BEFORE_ANY_NAME.matcher(role).matches();
  }

  /** Whether a role says of whom, or of which of two, only to a reader of the article. */
  static boolean leans(String role) {
    return LEANS.matcher(role).find();
  }

  private Name introduced(Name name) {
    if (name.kind() != Name.Kind.PERSON || name.told()) {
      return name;
    }
    boolean whole = name.name().contains(" ");
    String body = affiliation.of(name);
    String title = body != null ? body : whole ? sound(written.role(name), name) : office(name);
    if (whole && (title == null || Sound.isOdd(title))) {
      String told = elsewhere(name);
      boolean tells =
          told != null && !CUT_OFF.matcher(told).matches() && !OF_THE_BODY.matcher(told).matches();
      title = tells ? told : title == null ? affiliation.belonging(name) : title;
    }
    String owned = whole && body == null ? whose.of(name) : null;
    if (owned != null && (title == null || owned.endsWith(" " + title))) {
      title = owned;
    }
    if (whole && title == null) {
      title =
          ItsBody.role(name, text, names)
              .filter(role -> !OF_THE_BODY.matcher(role).matches())
              .orElse(null);
    }
    title = whole ? Apposition.beyondRank(title, name, text) : title;
    return new Name(
        name.name(),
        name.kind(),
        name.aliases(),
        written.today(title, name),
        name.familyNameFirst(),
        name.mentions());
  }

  /** "President Roe", of whom the article tells no more. */
  private String office(Name name) {
    if (name.title() != null) {
      return name.title();
    }
    for (Span at : name.mentions()) {
      String title = Beside.title(text.substring(Math.max(0, at.start() - 40), at.start()));
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  /** A role without what ran into it; null where nothing is left of it. */
  private String sound(String title, Name name) {
    if (title == null) {
      return null;
    }
    String told = CLAUSE.matcher(title.strip().replaceAll("\\s+", " ")).replaceFirst("$1");
    String one = ANOTHER.matcher(told).replaceFirst("a $1");
    String role = TwoRoles.withoutLeaning(PRAISE.matcher(one).replaceFirst("$1"));
    boolean broken =
        RunOn.is(role)
            || Apposition.isAnother(role)
            || LEANS.matcher(role).find()
            || ofAnother.is(role, name.lastWord())
            || role.matches("(?i).*\\b(candidates|senators|leaders|governors) .*")
            || namesAnother(role, name)
            || Words.of(role).stream().anyMatch(VERBS::contains)
            || UNTELLING.matcher(role).matches()
            || role.matches(".*(?:[\"“”]|'').*")
            || CUT_OFF.matcher(role).matches()
            || OF_THE_BODY.matcher(role).matches();
    if (!broken && BY_TITLE.matcher(role).matches()) {
      return People.upperFirst(role).replace(" minister", " Minister");
    }
    if (!broken) {
      return TwoRoles.shortened(role).replaceAll("\\b(?:currently|now) ", "");
    }
    Matcher end = SHORT_TITLE.matcher(role);
    return end.matches() && !UNTELLING.matcher(end.group(1)).matches() ? end.group(1) : null;
  }

  /** "President Roe rows Lund Harbour Mayor": another person stands in it, and owns nothing. */
  private boolean namesAnother(String role, Name name) {
    return names.stream()
        .filter(other -> other.kind() == Name.Kind.PERSON && !other.equals(name))
        .map(Name::name)
        .filter(other -> other.contains(" ") && role.contains(other))
        .anyMatch(
            other ->
                !role.matches("(?s).*" + Pattern.quote(other) + "(?:['’]s?\\b|\\W*$| \\p{Ll}).*"));
  }

  /** The first role that stands beside a mention further on; failing that, the campaign tells. */
  private String elsewhere(Name name) {
    List<Span> own = name.mentions().stream().filter(at -> !isShared(at.in(text), name)).toList();
    return own.stream()
        .map(at -> Beside.role(at, text))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(
            name.mentions().size() >= MENTIONS_OF_A_CANDIDATE && runs(own) && !hasLost(own)
                ? CANDIDATE
                : null);
  }

  /** Whether the article tells of that race alone, and of a campaign under the name. */
  private boolean runs(List<Span> mentions) {
    return RACE.matcher(text).find()
        && !OTHER_RACE.matcher(text).find()
        && mentions.stream().anyMatch(at -> CAMPAIGN.matcher(Beside.after(at, text)).lookingAt());
  }

  private boolean hasLost(List<Span> mentions) {
    return mentions.stream().anyMatch(at -> LOST.matcher(Beside.after(at, text)).lookingAt());
  }

  /** Whether a surname is also another's: "President Roe" may be either of them. */
  private boolean isShared(String form, Name name) {
    if (form.contains(" ")) {
      return false;
    }
    String word = form.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(other -> other.kind() == Name.Kind.PERSON && !other.equals(name))
        .anyMatch(other -> (" " + other.name().toLowerCase(Locale.ROOT)).endsWith(" " + word));
  }
}
