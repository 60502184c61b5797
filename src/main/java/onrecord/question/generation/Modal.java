package onrecord.question.generation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;

/** Whether some words tell what will happen, or what ought to. */
final class Modal {
  /** "should be over by noon", "should rise": what is likely, and no demand. */
  private static final String LIKELY =
      Lexicon.anyOf("likely") + "|be (?:able|over|done by|clear|easy)";

  /** "must be blind", "must know": what somebody takes for so, and no demand. */
  private static final Pattern TAKEN_FOR_SO =
      Pattern.compile(
          " (?:be (?:\\p{L}+ly )?(?<what>[\\p{L}-]+)|" + Lexicon.anyOf("must.likely") + ")\\b");

  /** "must be tired": it ends as what is done to somebody, and is none. */
  private static final Set<String> FELT = Lexicon.list("felt");

  /** "His lie should disqualify him" is none either, but "the court should disqualify him" is. */
  private static final Pattern LIKELY_OF_THINGS =
      Pattern.compile(
          " (?:come|boost|help|improve|increase|reduce|ease|bring|lead|mean|result"
              + "|make|know|see|find|win|earn|attract|reach|draw|save|create|produce|yield|pay|hold|remain|work|run|double|halve|cut|become"
              + "|allow|give|show that|prove|remind|convince|worry|alarm|frighten|concern"
              + "|disqualify|matter|be ready)\\b");

  private static final Pattern MODAL =
      Pattern.compile(
          "\\b(?:(?:will(?! (?:need|have) to\\b)|must|ought to|should(?! (?:"
              + LIKELY
              + ")\\b)\\b)(?! have\\b)|(?:is|are) going to|needs to)\\b");

  /** "if", "provided that", "should the council agree": what only may come. */
  static final String CONDITION =
      "(?:"
          + Lexicon.anyOf("condition")
          + "|(?<!at )once (?:the|an? (?!day|night|week|fortnight|month|quarter|season|year|decade|time)[\\p{L}-]+|all|this|that|these|those|there|he|she|it|they|we|you|I|his|her|its|their|our|every(?:one|body)|(?-i:\\p{Lu})\\p{L}+)\\b"
          + "|should (?:the|an?|any|no|more|this|that|these|those|there|he|she|it|they|we|you|I|his|her|its|their|our|(?-i:\\p{Lu}\\p{L}+))"
          + "|were (?:the|an?|he|she|it|they|we|you|I|(?-i:\\p{Lu}\\p{L}+)) (?:\\p{L}+ ){0,3}?to)";

  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:"
              + CONDITION
              + "|"
              + Lexicon.anyOf("hardly", "never")
              + "|(?<!\\ba )(?:few|little)|not|never|no|otherwise|whether|may|might|could|without|nobody|none|like|want|wants|wanted|rather|prefer|only"
              + "|almost certainly|probably|likely(?! to\\b)|perhaps|maybe|possibly|in all likelihood)\\b|n['’]t\\b");

  /** Of "the council of Vessmark" it is the council that can do something. */
  private static final Pattern BESIDE =
      Pattern.compile(",? (?:of|in|for|on|at|from|with|to|and its|and their) .*");

  /** People and bodies: who can do something is asked to. */
  private static final Pattern ACTING =
      Pattern.compile(
          "(?i)(?:.*[ “\"])?(?:he|she|we|you|I|(?:every|some|any|no)(?:body|one)|(?:"
              + Lexicon.anyOf("somebody", "one.person", "office", "calling", "one.of.many")
              + "|"
              + Lexicon.anyOfField("people")
              + "|"
              + Lexicon.anyOfField("body")
              + ")s?)");

  private Modal() {}

  /**
   * "will" or "should" where somebody tells so; else null.
   *
   * @param names who may be told to do something
   */
  static String of(String words, List<Name> names) {
    Matcher modal = MODAL.matcher(words);
    if (!modal.find() || OPEN.matcher(words).find()) {
      return null;
    }
    String before = words.substring(0, modal.start());
    String rest = words.substring(modal.end());
    boolean likely =
        modal.group().equals("should") && isLikely(before, rest, names)
            || modal.group().equals("must") && isTakenForSo(rest);
    boolean main = !Clauses.isFinite(before) && !before.matches(".*\\b(that|which|who|need)\\b.*");
    return !main || likely ? null : modal.group().matches("will|.*going to") ? "will" : "should";
  }

  /** Whether what should happen is only likely to, as no person or body is asked to do it. */
  static boolean isLikely(String before, String rest, List<Name> names) {
    return LIKELY_OF_THINGS.matcher(rest).lookingAt()
        && !acts(BESIDE.matcher(before.strip()).replaceFirst(""), names);
  }

  private static boolean isTakenForSo(String rest) {
    Matcher taken = TAKEN_FOR_SO.matcher(rest);
    if (!taken.lookingAt()) {
      return false;
    }
    String what = taken.group("what");
    return what == null || FELT.contains(what) || !VerbForm.isParticiple(what);
  }

  private static boolean acts(String subject, List<Name> names) {
    return ACTING.matcher(subject).matches()
        || names.stream()
            .filter(name -> name.kind() != Name.Kind.PLACE)
            .anyMatch(name -> name.forms().anyMatch(subject::endsWith));
  }
}
