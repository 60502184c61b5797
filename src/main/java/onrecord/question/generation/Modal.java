package onrecord.question.generation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;

/** Whether some words tell what will happen, or what ought to. */
final class Modal {
  /** "should be over by noon", "should rise": what is likely, and no demand. */
  private static final String LIKELY =
      "arrive|last|grow|rise|fall|be (?:able|over|done by|clear|easy)";

  /** "His lie should disqualify him" is none either, but "the court should disqualify him" is. */
  private static final Pattern LIKELY_OF_THINGS =
      Pattern.compile(
          " (?:come|boost|help|improve|increase|reduce|ease|bring|lead|mean|result"
              + "|allow|give|show that|prove|remind|convince|worry|alarm|frighten|concern"
              + "|disqualify|matter|be ready)\\b");

  private static final Pattern MODAL =
      Pattern.compile(
          "\\b(?:(?:will(?! (?:need|have) to\\b)|must|ought to|should(?! (?:"
              + LIKELY
              + ")\\b)\\b)(?! have\\b)|(?:is|are) going to|needs to)\\b");

  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:not|never|no|if|unless|otherwise|whether|may|might|could|without|nobody|none|like|want|wants|wanted|rather|prefer|only"
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
    boolean likely =
        modal.group().equals("should")
            && LIKELY_OF_THINGS.matcher(words).region(modal.end(), words.length()).lookingAt()
            && !acts(BESIDE.matcher(before.strip()).replaceFirst(""), names);
    boolean main = !Clauses.isFinite(before) && !before.matches(".*\\b(that|which|who|need)\\b.*");
    return !main || likely ? null : modal.group().matches("will|.*going to") ? "will" : "should";
  }

  private static boolean acts(String subject, List<Name> names) {
    return ACTING.matcher(subject).matches()
        || names.stream()
            .filter(name -> name.kind() != Name.Kind.PLACE)
            .anyMatch(name -> name.forms().anyMatch(subject::endsWith));
  }
}
