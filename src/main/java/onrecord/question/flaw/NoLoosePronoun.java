package onrecord.question.flaw;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A pronoun in the stem stands after what it means. */
final class NoLoosePronoun implements Check {
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)\\b(he|she|they|him|his|her|hers|them|their|theirs)\\b");

  /** A name, or a noun with its article, that a pronoun may go back to. */
  private static final Pattern ANTECEDENT =
      Pattern.compile(
          "(?<!^)(?<![.?!:] )(?U:\\b)\\p{Lu}[\\p{L}.]+"
              + "|(?i:\\b(?:the|a|an|all|some|both|one|two|three|four|another|each|every|several|many|those)) [\\p{Ll}]{3,}"
              + "|(?i:\\bwhich (?:\\p{L}+ ){0,2}(?:person|people|man|woman|member|witness|expert|player|scientist|"
              + Lexicon.any("office")
              + "))s?\\b"
              + "|(?U:\\b)\\p{L}+s?['’]s? [\\p{Ll}]{3,}");

  /** "Explaining why he stayed, Mayor Jo Roe said …": the name comes right after the opening. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "^(?:\\p{Lu}\\p{Ll}+ing|Asked|When|After|Before|As|While|Although|Though|If|In|On|At|To|For|With|Of|By|From|Despite|Since|Besides|Apart|Instead|Without|Unlike|Like|During|Under|Following|Until|Once|Given)\\b"
              + "[^,?]*\\b(?:he|she|they|him|her|his|them|their)\\b[^,?]*, (?:(?:what|how|why|when|where|which \\p{L}+|whom) (?:did|does|was|had) )?"
              + "(?:the |an? )?(?:[\\p{Ll}'’-]+ ){0,5}\\p{Lu}"
              + "|^[^?]*\\b(?:his|her|their)\\b[^?]*, (?:according to|as|in the (?:words|view|opinion|account) of) [^?]*\\p{Lu}"
              + "|^(?:(?:To|In|On|At|For|With|Of|By|From|About) )?(?:[Ww]hich|[Ww]hat|[Hh]ow|[Ww]hose)\\b[^,?]*\\b(?:his|her|their)\\b[^,?]*?"
              + " (?:did|does|was|is|had|has) (?:the |an? )?(?:[\\p{Ll}'’-]+ ){0,5}\\p{Lu}");

  /** "Who would, in his own words, …": whoever it is that is asked for. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)(?<=^(who|whose|whom|which)\\b[^?]{0,80})\\b(in|by|of|with) (his|her|their) own\\b");

  /** "What did it announce", "who works there"; "did it take" and "there was" mean nothing. */
  private static final Pattern IT =
      Pattern.compile(
          "(?i)\\b(did|does|has|had) it (?!take|cost|rain|snow|happen|mean|come|matter|been?|turn)\\p{L}+"
              + "|\\bthere\\b(?= ?[,.?!]| *$)");

  /** "Who said it?", "Who said this about the toll?": of all that was said, which words? */
  private static final Pattern WHO_SAID_IT =
      Pattern.compile(
          "(?i)^(?:so,? )?(?:who(?:m| of (?:these|them))?|which (?:of )?[^?,]{2,40}?) (?:has |had )?(?:said|says|made|gave|wrote|claimed|stated|told (?:reporters|journalists|the (?:press|council|outlet)))"
              + " (?:it|this|that|so|these|those|(?:this|that|the following|these|those) (?:words?|statements?|sentences?|claims?|remarks?|quotations?|quotes?|things?))"
              + "(?: (?:in|at|to|on|about|of|during|before|after|by) [^?:.]{2,80})?\\s*\\?*$");

  private static final Pattern TRUE_OR_FALSE =
      Pattern.compile("(?i)^[^?:.]{0,40}\\btrue or false\\b[^?:.]{0,20}[?:.] *");

  private static final Pattern OF_WHO =
      Pattern.compile(
          "(?i)^(who|which (of )?[^,?]{2,40}?) (said|told [^,?]{2,30}|\\p{L}+ed)( of (him|her|them)sel\\p{L}+)?( that)? (?<own>he|she|they|his|her|their)\\b");

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?i)(?<!\\bwho )(?<!\\bwho (?:still|also|now|first|always|often) )\\b(people|police|children|women|men|\\p{L}{3,}[^s\\W]s)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (WHO_SAID_IT.matcher(draft.stem().strip()).find() && !tellsWords(draft)) {
      return List.of(
          Flaw.reject("pronoun_no_antecedent", "Neither stem nor passage tells what was said."));
    }
    return in(draft.stem()) && !isSpeakersOwn(draft)
        ? List.of(
            Flaw.reject("pronoun_no_antecedent", "A pronoun in the stem has nobody to go back to."))
        : List.of();
  }

  private static boolean tellsWords(Draft draft) {
    return draft.passage() != null || Quotations.hasMark(Shown.context(draft) + draft.stem());
  }

  /** "Who said he had lost his boat?": in the evidence too the speaker says it of himself. */
  private static boolean isSpeakersOwn(Draft draft) {
    var asked = OF_WHO.matcher(Quotations.without(draft.stem()));
    return asked.find()
        && draft.evidence() != null
        && Pattern.compile(
                "\\b(said|told \\p{L}+|\\p{Ll}+(ed|es|s))( that)? ("
                    // "They" is whoever it is, he or she.
                    + asked
                        .group("own")
                        .replaceFirst("(?i)^(they|their)$", "he|she|they|his|her|their")
                    + ")\\b|[\"“][^\"”]*\\b(I|my|we|our)\\b")
            .matcher(draft.evidence().text())
            .find();
  }

  static boolean in(String stem) {
    String told = TRUE_OR_FALSE.matcher(Quotations.without(stem)).replaceFirst("");
    String asked = EitherSex.replaced(told, " ");
    asked = OWN.matcher(asked).replaceAll(" ");
    var it = IT.matcher(asked);
    if (it.find() && !ANTECEDENT.matcher(asked.substring(0, it.start())).find()) {
      return true;
    }
    var pronoun = PRONOUN.matcher(asked);
    if (!pronoun.find()) {
      return false;
    }
    if (AHEAD.matcher(asked).find()) {
      return false;
    }
    String before = asked.substring(0, pronoun.start());
    boolean several = pronoun.group().toLowerCase(Locale.ROOT).startsWith("the");
    return !ANTECEDENT.matcher(before).find() && !(several && PLURAL.matcher(before).find());
  }
}
