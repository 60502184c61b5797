package onrecord.question.generation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Says;
import onrecord.statement.extraction.Span;

/**
 * Of which body somebody is what, where the article tells the body by a word that only its readers
 * understand: "Its director, Jo Roe,", "the union's president", "council leader Jo Roe". The role
 * then stands with the body's name, if only one body of the article can be meant.
 */
final class Affiliation {
  private static final String OFFICE =
      "(?:" + Lexicon.anyOf("office") + "|" + Lexicon.anyOf("calling") + ")";

  /** "chief executive", "head of safety". */
  static final String ROLE =
      "(?<role>(?:\\p{Ll}[\\p{Ll}-]+ ){0,3}?"
          + OFFICE
          + "(?: (?:of|for) \\p{Ll}[\\p{Ll}-]+(?: \\p{Ll}[\\p{Ll}-]+){0,3})?)";

  static final String TITLE = " (?:(?:Dr|Prof|Mr|Mrs|Ms)\\.? |Professor |Sir |Dame )?$";

  /** Behind "the": the "union", the "county council", the "League". */
  static final String BODY = "(?<body>(?:\\p{Ll}+ )?\\p{L}\\p{Ll}{3,})";

  private static final String BODYS = " " + BODY + "['’]s ";

  /** At the head of a sentence, so that it goes back to the one before. */
  private static final Pattern ITS =
      Pattern.compile("(?:^|[.!?:][\"”’]? )Its " + ROLE + "," + TITLE);

  private static final Pattern BEFORE = Pattern.compile("\\b[Tt]he" + BODYS + ROLE + ",?" + TITLE);

  private static final Pattern BEHIND =
      Pattern.compile(
          "^, (?:\\d\\d, )?the" + BODYS + ROLE + "(?=[,.;]| (?:" + Says.PLAIN + "|who)\\b)");

  /** "council leader Jo Roe": of the one council. */
  private static final Pattern BODY_FIRST =
      Pattern.compile(
          "(?:^|[.,:\"”] |\\b(?:[Tt]he|said|told|by|and|but|But|from|to|with) )(?<body>(?i:union|council|league|board"
              + "|federation|association|college|university|authority|commission|chamber))"
              + " (?<role>(?:chief )?(?:leader|president|chair|chairman|chairwoman|executive|director|secretary"
              + "|spokesman|spokeswoman|spokesperson|manager|treasurer)),?"
              + TITLE);

  /** What a name says that a body is: the last word of it or of what stands before "of". */
  private static final Pattern HEAD = Pattern.compile("(\\p{L}+)(?= (?:of|for|on|in) |$)");

  /** "Bakery Workers' Federation", of which "Grain and" was cut off. */
  private static final Pattern CUT = Pattern.compile("\\p{Lu}[\\p{L}’']*,? (?:and|&) (?:the )?$");

  private static final Pattern ARTICLE = Pattern.compile("\\b[Tt]he (?:\\p{Ll}[\\p{L}-]* ){0,2}$");

  /** Any body, told by what it is. */
  private static final Pattern A_BODY =
      Pattern.compile(
          "(?i)\\b(?:firm|group|charity|ministry|operator|developer|"
              + Lexicon.anyOfField("body")
              + ")\\b");

  /** Who leads a body is its president; whoever works there is an economist at it. */
  private static final Pattern HEADS =
      Pattern.compile(
          "(?!.* (?:of|for) ).*\\b(?:president|chair|chairman|chairwoman|leader|head|secretary|treasurer|principal|dean"
              + "|rector|founder|clerk|owner|editor|governor|commissioner|director|executive|member|envoy)");

  /** "the county's chief engineer" does not work at it. */
  private static final Pattern AREA =
      Pattern.compile("(?i)county|city|town|village|district|province|region|state|island");

  private static final Pattern VOICE =
      Pattern.compile("(?:.* )?(?:spokes(?:man|woman|person)|lawyer|barrister|solicitor|attorney)");

  /** Before the body's name. */
  private static final Pattern JOINT = Pattern.compile(" (?:of|for|at) (?:the )?(?=\\p{Lu})");

  /** "The Post": which of them? "The Ledger and Bo Lund": somebody else ran into it. */
  private static final Pattern KNOWN = Pattern.compile("(?!The \\S+$|.* and ).* .*|\\p{Lu}{2,6}");

  private static final Pattern ENDS =
      Pattern.compile(
          "[,.]| (?:and|who|on|about|in|that|to|with|at|during|for|\\p{Ll}{2,}ed|"
              + Says.OR_ADDED
              + "|tells|wrote|writes|asked|asks|reported|reports|argued|argues|noted|notes"
              + "|adds|warned|warns|called|calls|wanted|wants|tweeted)\\b");

  private static final Pattern OF = Pattern.compile(" of (?:the )?");
  private static final Pattern OWNS = Pattern.compile("['’]s? ");
  private static final int LONGEST_JOINT = " of the ".length();

  /** Characters before and behind a name in which such a role stands. */
  private static final int NEAR = 120;

  private final String text;
  private final Sentences sentences;
  private final List<Name> bodies;
  private final List<Name> organisations;

  Affiliation(String text, List<Name> names) {
    this.text = text;
    this.sentences = new Sentences(text);
    this.bodies =
        names.stream()
            .filter(name -> name.kind() != null && name.kind() != Name.Kind.PERSON)
            .filter(name -> name.name().contains(" ") && !name.mentions().isEmpty())
            .toList();
    this.organisations =
        names.stream()
            .filter(name -> name.kind() == Name.Kind.ORGANISATION)
            .filter(name -> KNOWN.matcher(name.name()).matches())
            .toList();
  }

  /** The role of a person with the name of the body, as it stands behind a name; else null. */
  String of(Name person) {
    Span at = person.inFull(text).findFirst().orElse(null);
    if (at == null || !person.name().contains(" ")) {
      return null;
    }
    int line = text.lastIndexOf('\n', at.start() - 1) + 1;
    String before = text.substring(Math.max(line, at.start() - NEAR), at.start());
    Matcher its = ITS.matcher(before);
    if (its.find()) {
      return with(
          its.group("role"),
          subject(at.start() - before.length() + its.start("role") - "Its ".length()));
    }
    String behind = text.substring(at.end(), Math.min(text.length(), at.end() + NEAR));
    return Stream.of(
            BEFORE.matcher(before),
            PostAt.OF_THE.matcher(before),
            BODY_FIRST.matcher(before),
            BEHIND.matcher(behind),
            PostAt.AT_THE.matcher(behind),
            PostAt.WHO.matcher(behind))
        .filter(Matcher::find)
        .findFirst()
        .map(found -> with(found.group("role"), only(found.group("body"), at.start())))
        .orElse(null);
  }

  /** "the Ledger's Jo Roe", "Jo Roe of the Lund Fund": where nothing else is told; else null. */
  String belonging(Name person) {
    return person
        .inFull(text)
        .flatMap(at -> organisations.stream().filter(body -> isBeside(at, body)))
        .findFirst()
        .map(body -> "of " + (takesArticle(body) ? "the " : "") + body.name())
        .orElse(null);
  }

  /** "the CNN host" gives letters no article; "the IMF" always has it. */
  private boolean takesArticle(Name body) {
    return body.name().contains(" ")
        ? hasArticle(body)
        : body.mentions().stream().allMatch(at -> ARTICLE.matcher(before(at)).find());
  }

  private boolean isBeside(Span person, Name body) {
    return body.mentions().stream()
        .anyMatch(at -> isBehind(person, at) || ends(person) && hasBefore(at, person));
  }

  /** "Jo Roe of the Lund Fund said"; but criticism by Jo Roe of the fund is nobody's post. */
  private boolean isBehind(Span person, Span body) {
    return stands(OF, person, body)
        && !text.startsWith("by ", person.start() - "by ".length())
        && ends(body);
  }

  /** "the Ledger's Jo Roe". */
  private boolean hasBefore(Span body, Span person) {
    return stands(OWNS, body, person);
  }

  /** Whether just that stands between two mentions. */
  private boolean stands(Pattern joint, Span first, Span second) {
    return first.end() < second.start()
        && second.start() - first.end() <= LONGEST_JOINT
        && joint.matcher(text).region(first.end(), second.start()).matches();
  }

  /** Whether what goes on is no noun: "the museum's Ada Roe retrospective" is not hers. */
  private boolean ends(Span at) {
    return ENDS.matcher(text).region(at.end(), text.length()).lookingAt();
  }

  private String with(String role, Name body) {
    if (body == null) {
      return null;
    }
    String name = (hasArticle(body) ? "the " : "") + body.name();
    if (role.startsWith("who ")) {
      return role + " " + name;
    }
    boolean voice = VOICE.matcher(role).matches();
    boolean leads = HEADS.matcher(role).matches() || AREA.matcher(head(body)).matches();
    String joint = voice ? " for " : leads ? " of " : " at ";
    return role + joint + name;
  }

  /** What stands in the article of a role that was given with its body: "director". */
  static String office(String role) {
    return JOINT.split(role)[0];
  }

  private boolean hasArticle(Name body) {
    return body.inFull(text).anyMatch(at -> ARTICLE.matcher(before(at)).find());
  }

  private String before(Span at) {
    return text.substring(Math.max(0, at.start() - NEAR), at.start());
  }

  /**
   * What the sentence is about before the one that begins at a place, where it names no other body.
   */
  private Name subject(int place) {
    String read = text.substring(0, place).stripTrailing();
    Span line = new Span(read.lastIndexOf('\n') + 1, read.length());
    List<Span> before = sentences.in(line);
    if (before.isEmpty()) {
      return null;
    }
    String sentence = before.get(before.size() - 1).in(text);
    Name found =
        bodies.stream()
            .filter(body -> begins(sentence, body))
            .max(Comparator.comparingInt(body -> body.name().length()))
            .orElse(null);
    return found == null || namesAnother(sentence, found) ? null : found;
  }

  /** "The Tenants' League welcomed it"; not "The League and the union" nor "the League's plan". */
  private static boolean begins(String sentence, Name body) {
    String opening = "(?s)(?:But |Yet |Meanwhile, )?(?:[Tt]he )?";
    return sentence.matches(opening + Pattern.quote(body.name()) + ",? (?!and\\b|or\\b).*");
  }

  private boolean namesAnother(String sentence, Name body) {
    // "the League, an independent group," is one body.
    String rest =
        sentence.replaceFirst(Pattern.quote(body.name()) + "(?:, (?:an?|which) [^,.;:]*,)?", "");
    String head = head(body);
    return A_BODY
            .matcher(rest)
            .results()
            .map(MatchResult::group)
            .anyMatch(word -> !word.equalsIgnoreCase(head))
        || bodies.stream()
            .anyMatch(other -> other != body && other.forms().anyMatch(rest::contains));
  }

  /** The one body that a noun calls so, told of before the place; null if two may be meant. */
  private Name only(String noun, int place) {
    String[] words = noun.split(" ");
    String head = words[words.length - 1];
    var called = bodies.stream().filter(body -> head(body).equalsIgnoreCase(head)).toList();
    if (called.size() != 1 || isOneOfSeveral(head, place)) {
      return null;
    }
    Name body = called.get(0);
    boolean fits = words.length == 1 || body.name().matches("(?i)(?:.* )?" + words[0] + " .*");
    boolean whole = body.inFull(text).noneMatch(at -> CUT.matcher(before(at)).find());
    return fits && whole && body.mentions().get(0).start() < place ? body : null;
  }

  /** "another union", "both councils"; "a college place" is no college. */
  private boolean isOneOfSeveral(String noun, int place) {
    String one = "(?:\\p{Ll}+ ){0,2}" + noun;
    String ends =
        "(?=[,.;:)]| (?:of|in|at|that|which|who|and|or|to|for|has|had|is|was|said|with|on|from|near)\\b)";
    String several =
        "(?:another|one|other|rival|each|every) " + one + "\\b|" + noun + "s\\b(?!['’])";
    return Pattern.compile("(?i)\\b(?:" + several + "|an? " + one + ends + ")")
        .matcher(text.substring(0, place))
        .find();
  }

  private static String head(Name body) {
    Matcher head = HEAD.matcher(body.name());
    return head.find() ? head.group(1) : "";
  }
}
