package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;

/** The stem does not ask for what is not so; a "not" in what somebody said is another matter. */
final class NotNegative implements Check {
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?<!, |\\b(?:for|of|by|or|in|and|but) )\\bnot\\b|, not\\b(?! (the|an?|in|by|his|her|their|as|for|to|from|with|on|at|because)\\b)|\\b(except|never)\\b|n['’]t\\b");

  /** All options but the key are right then, and who reads fast picks one of them. */
  private static final Pattern EXCEPTION =
      Pattern.compile(
          "(?i)^all of (these|the)\\b|\\b(which|what|who) (one )?(of|among|from) (these|those|them|the|his|her|their|its)\\b"
              + "|^which one\\b|\\b(of|among) (these|those|the following)\\b");

  /** "Left out", "lacks": the exception in one word. */
  private static final Pattern LACKING =
      Pattern.compile(
          "(?i)\\b(leaves?|left|leave) [^?]{0,30}\\bout\\b|\\b(omit\\w*|lacks?|lacked|none of|fail(s|ed)? to)\\b");

  /** The same without a "not". */
  private static final Pattern ODD_ONE =
      Pattern.compile(
          "(?i)\\ball but one\\b|\\ball\\b[^.?]{0,60}\\b(except|but|save|bar) (for )?one\\b|\\b(is|marks|be|find|name) the (only )?(exception|odd one out)\\b"
              + "|\\bwhich (is|one is) (the )?odd\\b|\\bdo(es)? not belong\\b|\\bis missing from (the|this) list\\b"
              + "|^which (one )?of (these|the following)\\b.*\\b(is|are|was|were) (false|untrue|incorrect|absent)\\b");

  private static final Pattern NOT_SO =
      Pattern.compile("(?i)\\bnot \\p{L}{2,} \\p{L}{3,}(?=[ ,?])");

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?<!not) (that|whether|if|although|though|whereas|unless|because|say|"
              + Lexicon.any("said")
              + ") ");

  /** "Why was it not built": the answer is a reason, and that is so. */
  private static final Pattern WHY = Pattern.compile("(?i)\\b(why|for what reason|how come)\\b");

  /** "A cardiologist who is not involved": that tells of somebody, and is not asked. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?<!^)(?<!\\b(?i:in|at|on|of|for|to|by|from|with|under|,) )\\b(who|which|that|where|whose) [^,?]*");

  /**
   * "Roe, who did not agree, wrote what?" likewise; "Of these, which did not agree, as Roe tells?"
   * asks for it.
   */
  private static final Pattern ASIDE =
      Pattern.compile(", (?:who|whom|whose|which|where) [^,?]*(?:, |$)");

  private static final Pattern ASKS =
      Pattern.compile("(?i)\\b(?:who|whose|whom|what|which|how|where|when|why|true or false)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String stem = Quotations.without(draft.stem());
    String asked = RELATIVE.matcher(withoutAside(question(stem))).replaceAll(" ");
    String main = REPORTED.split(asked, 2)[0];
    boolean exception = EXCEPTION.matcher(asked).find();
    if (ODD_ONE.matcher(stem).find() || exception && LACKING.matcher(main).find()) {
      return List.of(
          Flaw.reject("negative_stem", "All options but the key are right: ask for what is so."));
    }
    if (!NEGATIVE.matcher(main).find()
        || WHY.matcher(main).find()
        || !exception && isToldSo(main, draft)) {
      return List.of();
    }
    return List.of(
        exception
            ? Flaw.reject("negative_stem", "The stem asks for the exception and does not mark it.")
            : Flaw.warn("negative_stem", "The stem asks for what is not so."));
  }

  /** "The express would not be free", asks the stem as the article has it. */
  private static boolean isToldSo(String main, Draft draft) {
    var told = NOT_SO.matcher(main);
    return told.find()
        && draft.evidence() != null
        && Words.contains(draft.evidence().text(), told.group());
  }

  private static String withoutAside(String question) {
    String rest = ASIDE.matcher(question).replaceAll(" ");
    return ASKS.matcher(rest).find() || !question.contains("?") ? rest : question;
  }

  /** What is asked, without the sentences before that only lead to it. */
  private static String question(String stem) {
    String[] sentences = stem.strip().split("(?<=[.?!:]) +(?=\\p{Lu})");
    return sentences[sentences.length - 1];
  }
}
