package onrecord.question.generation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;

/**
 * Words on how things are in general, of nobody in particular: "a small boat without a crew is only
 * driftwood", "you cannot buy a house and forget to count the roof". Nobody can confirm or reject
 * them.
 */
final class Maxim {
  /** Of the matter in hand, of whoever speaks, of a day, of a figure, or of what was or will be. */
  private static final Pattern OF_THE_MATTER =
      Pattern.compile(
          "\\d|(?i:\\b(?:I|we|our|ours|us|my|me|mine|he|she|his|her|this|these|those|here"
              + "|today|tonight|now|yesterday|tomorrow|ago|last|next|already|yet|currently|percent|per cent"
              + "|million|thousand|crowns?|euros?|dollars?|pounds?|was|were|had|has been|have been|did|will|would|should|could"
              + "|may|might|must)\\b)|['’]ll\\b|(?i:n['’]t have\\b)");

  /** "Nobody got everything, and that is what a coalition is": the moral comes last. */
  private static final Pattern MORAL =
      Pattern.compile(
          "(?i).*[,;:—–] ?(?:and |but )?th(?:at|is)(?: is|['’]s) (?:what|how|why|the (?:price|nature|art|way) of) (?:an? )?"
              + "(?!the\\b|our\\b|this\\b|we\\b|happened\\b)[\\p{L} ]+");

  private static final String SUBJECT =
      "(?!(?:second|third|fourth|new|further|majority|number|lot|few|couple|quarter|half|dozen|handful"
          + "|hundred|stud(?:y|ies)|report|survey|poll|spokes\\p{L}+)\\b)"
          + "(?:(?:that|who) (?:is|are) |(?!(?:is|are|does|do|has|have|can|cannot|that['’]s)\\b)[\\p{L}’'-]+ ){1,12}?";

  /** What somebody makes of a thing, and not how large, fast or dear it is. */
  private static final Pattern IS =
      Pattern.compile(
          "(?i)(?:an? )?"
              + SUBJECT
              + "(?:is|are|isn['’]t|aren['’]t) (?:(?:not|never|no longer|always|only|just|simply|merely|still|really|also) )*"
              + "(?:an? |no |what |where |how |when |as \\p{L}+ as |worth |like |nothing|something|everything|enough"
              + "|better than |seldom |rarely |the (?:same|opposite|beginning|end|price|first|last|best|worst|only) ).*");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:nobody|no one|everybody|everyone|anybody|anyone|nothing|whoever|those who|people who)\\b(?! (?:else|in|at|on|of|from)\\b).*");

  /** "Nobody came into the council to sell boats": what moves people in general. */
  private static final Pattern MOTIVE =
      Pattern.compile(
          "(?i)(?:nobody|no one|none of us) (?:ever )?(?:came|comes|went|goes|joined|joins|ran|runs|stood|stands"
              + "|got|gets|moved|became|becomes|signed|signs)\\b(?:(?!\\b(?:the|this|that)\\b).)* to (?!the\\b|this\\b|that\\b|an?\\b)\\p{Ll}+ .*");

  /** "Thirteen days is a long time". */
  private static final Pattern LONG =
      Pattern.compile(
          "(?i)(?:an?|[\\p{L}-]+)(?: \\p{L}+)? (?:minutes?|hours?|days?|weeks?|months?|years?|decades?|miles?|votes?)"
              + " (?:is|are) (?:not |n['’]t )?(?:an? |no |too |long|short|enough|plenty|nothing|forever|all ).*");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "((?:\\p{Lu}\\p{Ll}+[^s\\W]s|People|Children|Men|Women))(?: (?:do not|don['’]t|cannot|can['’]t|never"
              + "|always|often|rarely|seldom|only))* (?<verb>\\p{Ll}+)\\b(?<rest>.*)");

  private static final Pattern HABIT =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)? ha(?:s|ve) a (?:habit|way|knack|gift) of \\p{L}+ing\\b.*");

  private static final Pattern ONE_DOES =
      Pattern.compile(
          "(?i)(?:(?:an?|no) "
              + SUBJECT
              + "|[\\p{L}-]{3,} (?=does))(?:does not|doesn['’]t|cannot|can['’]t|never|always|rarely|seldom|makes|takes|means|costs|stays"
              + "|remains|begins|ends|has no|goes|comes|keeps|looks|works|leaves|"
              + Lexicon.anyOf("third")
              + ") .*");

  private static final Set<String> PAST = Lexicon.union("past", "past.only");

  private static final Set<String> NO_VERB =
      Set.of(
          ("of in on at for from with by to as and or but who that which are were was have had that's near"
                  + " like than over under about between across without can could will would should may might must")
              .split(" "));

  private static final Set<String> DETERMINER =
      Set.of(
          ("the that this these those there what it all some most many both each every one two three any its half"
                  + " few part more such another other several five six seven eight nine ten")
              .split(" "));

  private static final Pattern THE =
      Pattern.compile("(?i)\\bthe (?:\\p{Ll}+ )?(\\p{Ll}{3,})\\b(?! who\\b)");

  /** So many words of what the article is about, and it says how that is. */
  private static final int NEAR = 2;

  private Maxim() {}

  static boolean is(Claim claim, Story story) {
    String words = claim.wording().plain().replaceFirst("^(?i:(?:and|but|so|well|look),? )", "");
    if (MORAL.matcher(words).matches() && !isNamed(words, story)) {
      return true;
    }
    if (OF_THE_MATTER.matcher(words).find() || isNamed(words, story)) {
      return false;
    }
    if (LONG.matcher(words).matches() || MOTIVE.matcher(words).matches()) {
      return true;
    }
    if (words.matches("(?i)you\\b.*")) {
      return !isDefinite(words, claim, story);
    }
    boolean verdict = isAnything(words, story) && IS.matcher(words).matches();
    return (verdict || isGeneral(words, story)) && !isDefinite(words, claim, story);
  }

  /** "A promise", "silence", "fares": neither a name nor a thing that was told of. */
  private static boolean isAnything(String words, Story story) {
    String first = words.split("\\P{L}", 2)[0];
    return first.matches("[Aa]n?|[Nn]o")
        || first.length() > 2
            && !first.endsWith("ing")
            && !story.people.isProper(first)
            && !DETERMINER.contains(first.toLowerCase(Locale.ROOT));
  }

  /** What nobody in particular does; of the matter itself a reader may see whether it is so. */
  private static boolean isGeneral(String words, Story story) {
    var several = SEVERAL.matcher(words);
    boolean plural =
        several.matches()
            && !NO_VERB.contains(several.group("verb"))
            && !several.group("verb").matches(".*(?:ed|ing|ly)")
            && !Told.tellsEvent(several.group("verb"))
            && !story.people.isProper(several.group(1));
    boolean general =
        plural
            || HABIT.matcher(words).matches()
            || ONE_DOES.matcher(words).matches()
            || NOBODY.matcher(words).matches();
    return general
        && isAnything(words, story)
        && !tellsPast(words)
        && Words.content(words).stream().filter(story.topic::contains).count() < NEAR;
  }

  private static boolean tellsPast(String words) {
    List<Token> tokens = Token.of(words);
    return tokens.size() > 1
        && tokens.stream()
            .limit(5)
            .map(Token::lower)
            .anyMatch(word -> Told.tellsEvent(word) || PAST.contains(word));
  }

  /** A name, a month or a day inside the words. */
  private static boolean isNamed(String words, Story story) {
    List<Token> tokens = Token.of(words);
    boolean first = !tokens.isEmpty() && story.people.isProper(tokens.get(0).text());
    return first
        || tokens.stream()
            .skip(1)
            .anyMatch(token -> token.isCapital() && !token.text().equals("I"));
  }

  /**
   * "The bridge" that the article tells of elsewhere; "the steps" of a step named before is none,
   * nor is "the man who checks it".
   */
  private static boolean isDefinite(String words, Claim claim, Story story) {
    return THE.matcher(words)
        .results()
        .anyMatch(
            the ->
                !Words.hasForm(words.substring(0, the.start()), the.group(1))
                    && !the.group(1)
                        .matches(
                            "same|opposite|first|last|best|worst|only|end|beginning|way|rest|price")
                    && Words.hasForm(elsewhere(claim, story), the.group(1)));
  }

  private static String elsewhere(Claim claim, Story story) {
    String text = story.text();
    return story.headline()
        + " "
        + text.substring(0, claim.at().start())
        + " "
        + text.substring(claim.at().end());
  }
}
