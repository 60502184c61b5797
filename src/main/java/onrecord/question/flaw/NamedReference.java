package onrecord.question.flaw;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.item.Kind;

/** "The report", "this interview": stem or context says which one. */
final class NamedReference implements Check {
  private static final String CODE = "unnamed_reference";

  /** "Which of these statements" and "this statement: …" speak of the question itself. */
  private static final Pattern BARE = the("reference");

  /** "The decision", "the figures": a sentence before may have made them clear. */
  private static final Pattern LOOSE = the("loose");

  /** "The figure", "the rule": they take up what a sentence before has told. */
  private static final Pattern SHELL = the("shell");

  private static final Pattern AFTER_A_SENTENCE = Pattern.compile("[.?!:;]\\W+\\p{Lu}|\\d");

  private static final Pattern SAID_IN =
      Pattern.compile(
          "(?i)\\b(?:say|said|tell|told|write|wrote|announced?|argued?|claim(?:ed)?|mention(?:ed)?|declared?|stated?|complain(?:ed)?"
              + "|warn(?:ed)?|admit(?:ted)?|promised?|explain(?:ed)?|reveal(?:ed)?) in (?:the|this|that) ((?:"
              + Lexicon.any("reference")
              + "|statement|post|message|column)s?),? that (?:it|he|she|they|the|an?|there|no|his|her|its|their|\\p{Lu}\\p{L}+)\\b");

  /** A bare mention in another answer names nothing either. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:the|this|that|those|its|their) (?:"
              + Lexicon.any("reference")
              + ")(?:s|es)?\\b");

  private static final Pattern ANY =
      Pattern.compile(
          "(?i)\\b(" + Lexicon.any("reference") + "|" + Lexicon.any("loose") + ")(s|es)?\\b");

  /** What follows tells which one: "the report by the council", "the meeting on 5 May". */
  private static final Pattern TELLS =
      Pattern.compile(
          "^ (?:of|on|about|to(?! (?:be|have)\\b)|for|that|which|at|by|with|in|from|between|against|into|over|who|where"
              + "|when|after|before|under|among|commissioned|presented|written|paid|carried|hosted|planned|issued|held|published|called|named|made|given|signed|released"
              + "|entitled|titled|known|during|concerning|regarding|as|whose)\\b|^ (?:\\(?\\d|\"|“)"
              + "|^ leading (?:up )?to\\b"
              + "|^ \\p{L}{2,}ed (?:by|on|in|between|with|from|under|after|before|during|since) \\S"
              + "|^ (?:led|run|done|drawn up|brought|built|shown|broadcast|taken|chosen|won|begun|sent|sold|told|left|laid) by \\S"
              + "|^ (?:sent|shown|seen|drawn|taken|broadcast|brought|laid|posted|handed) (?:out |in |up |down )?(?:to|from|before|at|in|on|during|after|with) \\S"
              + "|^ \\p{Lu}");

  /** "The report they delivered", "the letter the mayor wrote": what somebody did tells which. */
  private static final Pattern CONTACT =
      Pattern.compile(
          "^ (?:(?:he|she|they|it) (?:\\p{L}+ )?\\p{L}+"
              + "|(?:the|its|his|her|their|an?) (?:\\p{Ll}+ ){1,3}?(?:(?:had|has) )?(?:\\p{L}{2,}ed|wrote|sent|gave|made|held|led|took|drew up|won|saw|read|heard|began|brought|bought|built|chose|found))\\b");

  /** "After the ruling she said …" begins another clause. */
  private static final Pattern WHEN =
      Pattern.compile(
          "(?i)\\b(?:after|before|since|following|until|despite|during|when|in|at|according to) $");

  /**
   * "The letters received about the toll were …": what was done to them tells which ones. "The
   * report warned against the toll" tells only what it says.
   */
  private static final Pattern TOLD_OF =
      Pattern.compile(
          "^ (?!(?:"
              + Lexicon.any("said")
              + "|"
              + Lexicon.any("attributing.report")
              + ")\\b)\\p{L}{2,}ed (?:about|against|for|over|to|at|into) \\S[^?]*"
              + "(?:…|\\.\\.\\.|\\b(?:was|were|is|are|had|has|have|did|do|does|would|will|could|can)\\b)");

  /** "The case histories of the four" are histories. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "^ (?!(tells?|speaks?|warns?|spoke|told|says?)\\b)\\p{Ll}{3,} (?:of|on|about|for|from|by)\\b");

  /** "The piece rate" is no piece, nor "the film festival" a film. */
  private static final Pattern HEAD = Pattern.compile("^ (?:" + Lexicon.any("compound") + ")\\b");

  /** "… after the ruling?": when it was, and not what is asked about. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)[^?]{30,}\\b(after|before|since|following|until|despite) the (?:"
              + Lexicon.any("reference")
              + ")\\?$");

  /** "At the time of the report": when it was told, as the line above says. */
  private static final Pattern OF_TIME =
      Pattern.compile("(?i)\\b(time|date|day|moment) of $|\\bwhen $");

  /** What came out is this report; what somebody drew up or handed in is another. */
  private static final Pattern CAME_OUT =
      Pattern.compile(
          "^(?i:report|article|story|piece|text)(?! (was|were|is|had been|has been) "
              + "(?!published|printed|written|posted|filed|updated))\\b");

  /** What belongs together: of a court that convicts somebody "the trial" is known. */
  private static final Map<String, Set<String>> BRIDGES = Lexicon.under("bridge.");

  private static final Pattern NAME = Pattern.compile("(?<=\\p{Ll} )\\p{Lu}\\p{L}+");

  /** With more telling words than this a stem tells which one in most of the cases. */
  private static final int LONG = 9;

  /** As far as the first words of a stem take. */
  private static final int OPENING = 16;

  /** In whatever surroundings, the reader has no article. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)\\b(?:the|this) (?:article|text(?! of (?:an?|the|his|her|its|their) (?!article|report|story|passage)| (?:that|which|signed|agreed|adopted)\\b)|author|writer|reporter|news (?:story|report|item))\\b"
              + "|\\b(?:mentioned|described|named|quoted) above\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String stem = Quotations.without(draft.stem());
    Optional<String> asked = article(stem, draft, reading).or(() -> bare(BARE, stem, "", draft));
    Optional<String> loose =
        ANY.matcher(Shown.above(draft)).find() ? Optional.empty() : bare(LOOSE, stem, "", draft);
    return asked
        .or(() -> saidIn(stem, draft))
        .map(
            noun ->
                ASIDE.matcher(stem).find() || Words.content(stem).size() > LONG
                    ? Flaw.warn(CODE, message(noun))
                    : Flaw.reject(CODE, message(noun)))
        .or(
            () ->
                inAnswers(BARE, stem, draft)
                    .or(() -> loose)
                    .or(() -> shell(stem, draft))
                    .map(noun -> Flaw.warn(CODE, message(noun))))
        .map(List::of)
        .orElse(List.of());
  }

  /** "What did she say in the statement that he wanted?": the clause does not tell which one. */
  private static Optional<String> saidIn(String stem, Draft draft) {
    return SAID_IN
        .matcher(stem)
        .results()
        .filter(
            found ->
                !isIntroduced(
                    BARE,
                    found.group(1),
                    Shown.above(draft) + " " + stem.substring(0, found.start()),
                    draft))
        .map(found -> found.group(1))
        .findFirst();
  }

  private static Optional<String> shell(String stem, Draft draft) {
    return found(SHELL, stem, "", draft)
        .filter(noun -> !AFTER_A_SENTENCE.matcher(stem.substring(0, noun.start(1))).find())
        .map(noun -> noun.group(1));
  }

  private static String message(String noun) {
    return "Nothing tells what is meant by “the " + noun + "”.";
  }

  private static Pattern the(String list) {
    return Pattern.compile(
        "(?i)\\b(?:the|this|that|those|its|their) (?!statement\\b.*:)(?:(?:"
            + Lexicon.any("nothing")
            + ") )*((?:"
            + Lexicon.anyNumber(list)
            + ")(?:s|es)?)\\b(?<!\\bpolls)(?!-|['’](?!s\\b))");
  }

  private static Optional<String> article(String stem, Draft draft, Reading reading) {
    return draft.asksAboutPassage() || namesOutlet(stem, reading)
        ? Optional.empty()
        : ARTICLE
            .matcher(stem)
            .results()
            .filter(
                found ->
                    !isBridged(
                        noun(found), Shown.above(draft) + " " + stem.substring(0, found.start())))
            .map(NamedReference::noun)
            .findFirst();
  }

  private static String noun(MatchResult article) {
    return article.group().replaceFirst("(?i)^(the|this) ", "");
  }

  /** "The report of the Lund Gazette" is this article, and named. */
  private static boolean namesOutlet(String stem, Reading reading) {
    String outlet = reading == null ? null : reading.document().outlet();
    return outlet != null && Words.contains(stem, outlet);
  }

  /** One answer may name what another leans on. */
  private static Optional<String> inAnswers(Pattern pattern, String stem, Draft draft) {
    var answers = draft.kind() == Kind.COMPLETE_QUOTE ? List.<String>of() : Shown.answers(draft);
    for (String answer : answers) {
      String others =
          answers.stream().filter(other -> !other.equals(answer)).collect(Collectors.joining(" "));
      String named = stem + " " + NAMED.matcher(others).replaceAll(" ");
      String own = Quotations.without(answer);
      var found = found(pattern, own, named, draft).filter(noun -> !isPartOfName(noun, own));
      if (found.isPresent()) {
        return found.map(noun -> noun.group(1));
      }
    }
    return Optional.empty();
  }

  private static boolean isPartOfName(MatchResult noun, String words) {
    return COMPOUND.matcher(words.substring(noun.end(1))).find();
  }

  /**
   * @param above what is read before these words, besides the context
   */
  private static Optional<String> bare(Pattern pattern, String words, String above, Draft draft) {
    return found(pattern, words, above, draft).map(noun -> noun.group(1));
  }

  private static Optional<MatchResult> found(
      Pattern pattern, String words, String above, Draft draft) {
    return pattern
        .matcher(words)
        .results()
        .filter(found -> !TELLS.matcher(words.substring(found.end())).find())
        .filter(found -> !TOLD_OF.matcher(words.substring(found.end())).find())
        .filter(found -> !HEAD.matcher(words.substring(found.end())).find())
        .filter(found -> !isOfClause(found, words))
        .filter(found -> !isOwned(words, found.start()))
        .filter(found -> !isTime(pattern, found, words))
        .filter(
            found ->
                !isIntroduced(
                    pattern,
                    found.group(1),
                    String.join(" ", Shown.above(draft), above, words.substring(0, found.start())),
                    draft))
        .findFirst();
  }

  /** What follows is a clause without a "that"; "in the report they delivered" is one too. */
  private static boolean isOfClause(MatchResult found, String words) {
    boolean opens =
        WHEN.matcher(words.substring(0, found.start())).find() && found.start() < OPENING;
    return !opens && CONTACT.matcher(words.substring(found.end())).find();
  }

  private static boolean isTime(Pattern pattern, MatchResult found, String words) {
    return OF_TIME.matcher(words.substring(0, found.start())).find()
        && (pattern != BARE || CAME_OUT.matcher(words.substring(found.start(1))).find());
  }

  /** "Its rulings", after "the Roe Tribunal": of whom is told. */
  private static boolean isOwned(String words, int at) {
    return words.substring(at).matches("(?is)(its|their) .*")
        && NAME.matcher(words.substring(0, at)).find();
  }

  /**
   * Said before in the same words, or in the line above the stem; a headline is a report's name.
   */
  private static boolean isIntroduced(Pattern pattern, String noun, String before, Draft draft) {
    String one = Pattern.quote(noun.replaceFirst("s$", ""));
    boolean headline = one.equals("\\Qreport\\E") && !Quotations.in(Shown.context(draft)).isEmpty();
    return draft.asksAboutPassage()
        || headline
        || pattern == LOOSE && ANY.matcher(before).find()
        || isBridged(noun, before)
        || Pattern.compile("(?i)\\b" + one + "(s|es)?\\b").matcher(before).find();
  }

  private static boolean isBridged(String noun, String before) {
    String one = noun.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    return Words.small(before)
        .map(word -> word.replaceFirst("(['’]s?|s)$", ""))
        .anyMatch(BRIDGES.getOrDefault(one, Set.of())::contains);
  }
}
