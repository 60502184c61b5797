package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * What sources without a name of their own said: "a port official", "experts", "his campaign". In a
 * passage that shows them they are as good a source as any.
 */
final class Unnamed {
  private static final String KNOWN =
      "[Oo]fficials|[Ee]xperts|[Aa]nalysts|[Rr]esearchers|[Pp]olice|[Pp]rosecutors|[Ii]nvestigators"
          + "|[Ee]conomists|[Ss]cientists|[Dd]iplomats|[Ww]itnesses|[Aa]uthorities|[Ll]awmakers|Democrats|Republicans";

  private static final String NOUNS =
      KNOWN
          + "|[Aa]ides|[Cc]ritics|[Ss]upporters|[Ll]awyers|[Aa]dvis[eo]rs|[Ll]eaders|[Ss]trategists|[Vv]oters"
          + "|[Cc]ampaign|[Oo]ffice|[Aa]dministration|[Cc]ommittee|[Mm]inistry|[Aa]gency|[Cc]ompany"
          + "|[Ee]xecutives|[Aa]dvocates|[Aa]ctivists|[Oo]pponents|[Aa]llies|[Ss]ources|[Ss]taffers|[Oo]rganizers"
          + "|[Pp]rotesters|[Hh]istorians|[Bb]ackers|[Dd]onors|[Ii]nsiders|[Vv]eterans|[Dd]octors|[Tt]eachers"
          + "|[Ee]mployees|[Ww]orkers|[Rr]esidents|[Ff]amilies|[Cc]ommentators|[Tt]echnologists|[Oo]perators"
          + "|[Ss]pokesmen|[Tt]eam|[Rr]eport|[Ss]tudy"
          // "fishermen", "cyclists", "shopkeepers": no list has all of them
          + "|\\p{L}{2,}(?:men|women|folk|ists|ians)|\\p{L}{3,}(?<!num|mat|pap|pow|lett|quart)ers";

  private static final String OF =
      "(?: (?:for|with|from|at|in|of|by|close to|familiar with|involved in|briefed on) [\\p{L}\\d .’'&-]{3,60})?";

  /** A noun phrase that stands in the middle of an option as it is. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Mm]any|[Oo]ne) (?:[\\p{L}.’'-]+ ){0,5}\\p{Ll}{3,}"
              + "|(?:\\p{L}[\\p{L}.’'-]+ ){0,4}(?:"
              + NOUNS
              + "|[Pp]eople(?= familiar))"
              + OF
              + ")");

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:,? who |, ).*|(?<=.{8}) (?:for|with|from|at|in|of|by|on|close|familiar|involved|briefed) .*");

  private static final Pattern NO_SOURCE =
      Pattern.compile(
          "(?i).*\\b(?:"
              + Lexicon.anyOf("no.source")
              + "|people(?! familiar)|source(?! (?:close|familiar)))\\b.*");

  private static final Pattern PLAIN =
      Pattern.compile(
          "said|says?|argued?|argues|warn(?:ed)?|believed?|claim(?:ed)?|contend(?:ed)?");

  /** "aides", "the company": whose, nobody is told. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:(?:the|an?|some|several|many|two|three|one|senior|other|former|current|election|city"
              + "|state|local|federal|government|law enforcement|campaign|company|party|union|budget|transition) )*+[\\p{L}-]+");

  /** "experts", "former prosecutors", "a senior law enforcement official"; not "officials". */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?:(?:[Ss]ome|[Ss]everal|[Mm]any|[Tt]wo|[Tt]hree) )?(?:[Ee]xperts|[Aa]nalysts|[Rr]esearchers|[Ee]conomists"
              + "|[Ss]cientists|[Hh]istorians|Democrats|Republicans"
              + "|(?:(?:[Cc]urrent and )?(?:[Ff]ormer|[Ss]enior|[Ff]ederal|[Ss]tate|[Ll]ocal|[Cc]ity|[Ee]lection"
              + "|[Gg]overnment|[Ll]aw enforcement) )+(?:"
              + KNOWN
              + "))|[Aa] (?:(?:former|senior) )?(?:(?:federal|state|local|city|government|law enforcement) )+(?:official|prosecutor|investigator)");

  /** "a list pilots [made]": no source, but the beginning of a clause. */
  private static final Pattern ONE_OF_MANY =
      Pattern.compile("(?i)an? (?:[\\p{L}.’'-]+ )++\\p{Ll}{3,}(?<![uis])s");

  /** "the mogul" is somebody whom the article names; "the town council" is a body. */
  private static final Pattern ONE = Pattern.compile("(?i)the .*[^s\\W]");

  private static final Pattern BODY =
      Pattern.compile(
          "(?i).* (?:campaign|office|administration|committee|ministry|agency|company|government|department"
              + "|union|council|court|party|police|commission|bureau|association|foundation|firm|team|board)");

  /** What else is a body, and hardly somebody whom the article names, where one is marked. */
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?i).* (?:service|authority|hospital|school|university|league|institute|inspectorate)");

  /** "rival Jo Roe’s campaign": whose rival, only the article tells. */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "^(?i:(?:former |longtime |chief |main |fellow |then-?)*(?:rival|opponent|challenger|foe|critic|colleague|fellow)) "
              + "(?=(?:\\p{Lu}[\\p{L}.-]* ){0,3}\\p{Lu}[\\p{L}.-]*['’]s? )");

  private Unnamed() {}

  /** All of an article, in order of its text. */
  static List<Said> of(Story story) {
    return of(story, false);
  }

  /**
   * @param bare whether "the ministry" is enough, which a passage names like that too
   */
  static List<Said> of(Story story, boolean bare) {
    var all = new ArrayList<Said>();
    var antecedent = new Antecedent(story);
    var attributions = story.reading.found().attributions();
    for (int place = 0; place < attributions.size(); place++) {
      Attribution one = attributions.get(place);
      if (!isSure(one, story)) {
        continue;
      }
      Optional<Name> name = named(one, false, story).or(() -> antecedent.of(one));
      if (bare && name.isEmpty()) {
        name = named(one, true, story);
      }
      if (name.isPresent()) {
        all.add(said(place, one, name.get(), story));
      }
    }
    return all;
  }

  private static Optional<Name> named(Attribution one, boolean bare, Story story) {
    return Optional.ofNullable(phrase(one, bare, story)).map(words -> called(words, one.source()));
  }

  /** Whether a source is "the ministry" and no more: a passage does not tell which. */
  static boolean isBare(Name source) {
    return Character.isLowerCase(source.name().charAt(0))
        && BARE.matcher(source.name()).matches()
        && !TELLING.matcher(source.name()).matches();
  }

  private static boolean isSure(Attribution one, Story story) {
    return (one.confident() || isPlain(one, story.text()))
        && one.source().size() == 1
        && one.cue().size() == 1
        && !one.content().isEmpty()
        && !Unspoken.are(one, story.text())
        && !isInPhrase(one, story.text())
        && (one.speaker() == null || one.speakerKind() == Attribution.SpeakerKind.UNNAMED)
        && !story.reading.inJunk(one.extent());
  }

  /** "during [his campaign] said", "domestic and even [some foreign critics] said". */
  private static boolean isInPhrase(Attribution one, String text) {
    Span source = one.source().get(0);
    String before = text.substring(Math.max(0, source.start() - 14), source.start());
    boolean after = one.cue().get(0).start() > source.end();
    return after
        && before.matches(
            "(?s).*\\b(?:throughout|during|over|of|in|with|for|from|to|by|on|at|against|about|into|under"
                + "|(?:and|or) (?:even|other|some|many|several))\\s");
  }

  /** The source as options give it, where it tells by itself who it is; else null. */
  static String phrase(Attribution one, Story story) {
    return phrase(one, false, story);
  }

  private static String phrase(Attribution one, boolean bare, Story story) {
    String full = one.source().get(0).in(story.text()).replaceAll("\\s+", " ");
    String source = full.replaceFirst(",? who .*", "");
    String head = TAIL.matcher(source).replaceFirst("");
    boolean telling =
        (bare || !BARE.matcher(source).matches() || TELLING.matcher(source).matches())
            && !NO_SOURCE.matcher(head).matches()
            && !ONE_OF_MANY.matcher(head).matches()
            && (!ONE.matcher(source).matches()
                || BODY.matcher(source).matches()
                || bare && (BODY.matcher(head).matches() || SERVICE.matcher(head).matches()));
    return telling && SOURCE.matcher(source).matches() ? small(source, story) : null;
  }

  /** Such a source as somebody who can be asked for: no person, and known by these words alone. */
  static Name called(String shown, List<Span> mentions) {
    return new Name(shown, Name.Kind.ORGANISATION, List.of(), null, false, mentions);
  }

  /** "Experts say that …" at the beginning of a sentence, or after what they say. */
  private static boolean isPlain(Attribution one, String text) {
    if (one.source().size() != 1 || one.cue().size() != 1 || one.content().size() != 1) {
      return false;
    }
    Span source = one.source().get(0);
    Span cue = one.cue().get(0);
    Span content = one.content().get(0);
    boolean before =
        source.end() < cue.start()
            && text.substring(source.end(), cue.start()).isBlank()
            && cue.end() < content.start()
            && text.substring(cue.end(), content.start()).matches(",?\\s(?:that )?")
            && text.substring(Math.max(0, source.start() - 2), source.start())
                .matches("(?s)|.*\\n|[.,;”\"] ");
    return before && PLAIN.matcher(cue.in(text)).matches();
  }

  private static Said said(int place, Attribution one, Name name, Story story) {
    return new Said(
        place,
        one,
        name,
        name.name(),
        one.saidOn(),
        null,
        Quote.in(one.content(), story.text()),
        null,
        Words.content(one.words(story.text())));
  }

  /** "Experts" stood at the beginning of the sentence, "Pentagon officials" always look so. */
  private static String small(String source, Story story) {
    Matcher described = DESCRIBED.matcher(source);
    if (described.lookingAt()) {
      return source.substring(described.end());
    }
    String first = source.replaceFirst("(?s)(?:['’]s?)? .*", "");
    boolean common =
        Pattern.compile("[\\p{Ll},] " + Pattern.quote(People.lowerFirst(first)) + "(?U:\\b)")
            .matcher(story.text())
            .find();
    boolean proper =
        story.people.isProper(first) && !common
            || first.length() > 1 && Character.isUpperCase(first.charAt(1));
    return proper && !Words.isEmpty(first) ? source : People.lowerFirst(source);
  }
}
