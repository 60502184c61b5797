package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/**
 * What an outlet tells in reported words that the speaker did next: "Roe said the crews had been
 * lied to [and walked out]". It is no part of what was said, and what stands before it stays true.
 */
final class NextDeed {
  /** These may be no past forms: "will raise the toll and cut the fares". */
  private static final String PAST =
      "(?!(?:"
          + Lexicon.anyOf("past.not")
          + "|put|let|set|cut|hit|shed|shut|spread|hurt)\\b)(?:\\p{Ll}{2,}ed|"
          + Lexicon.anyOf("past", "past.only")
          + "|withdrew|sat|drove|wept|burst)\\b";

  private static final String ADVERBS =
      "(?:(?:later|then|soon|afterwards|subsequently|also|\\p{Ll}+ly) )*+";

  /** "and [left the hall]", "but later [withdrew it]", ", then [deleted the post]". */
  private static final Pattern JOINED =
      Pattern.compile("(?:,? (?:and|but) |, (?=then |later ))(" + ADVERBS + ")(" + PAST + ")");

  /** What hardly anybody says of others in one breath. */
  private static final Pattern DEED =
      Pattern.compile(
          "(?:walked|stormed) (?:out|off|away)|left the (?:hall|room|meeting|stage|podium|chamber|court\\p{L}*|building"
              + "|session|studio|call|conference|debate|scene)|(?:withdrew|retracted|deleted|removed) (?:the|his|her|their|it)"
              + "|thanked|apologi[sz]ed|resigned|stepped down|hung up|sat down|stood up|smiled|laughed|wept|waved|nodded"
              + "|shrugged|bowed|adjourned|shook (?:hands|his|her)|burst into|took (?:it|his|her) ");

  /** Behind these a past form joined with "and" is hardly of the same subject. */
  private static final Pattern SHIFTED =
      Pattern.compile(
          "\\b(?:will|would|can|could|may|might|must|should|is|are|does|do)\\b|['’](?:d|ll|re)\\b");

  /** "had been checked [and repaired]", "the new [and used boats]": one thing with what follows. */
  private static final Pattern BARE =
      Pattern.compile(
          "\\b(?:had|has|have|been|be|being|is|are|was|were)(?: not| never| already| also| \\p{L}+ly)*+ \\p{L}+$"
              + "|\\b(?:the|an?|new|first|only|more|most|many|right)$");

  /** A clause inside the clause may go on, and "nobody came and paid" is no "nobody came". */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:that|which|who|whom|whose|what|how|why|where|whether|if|unless|when|while|until|after|because"
              + "|since|than|once)\\b|^(?:nobody|no|none|few|neither|hardly|little|nothing|not)\\b|\\b(?:never|not)\\b|n['’]t\\b");

  private static final String CROWD =
      "(?:applause|cheers|cheering|boos|booing|laughter|jeers|whistles|ovations?)";

  private static final String CUT_OFF =
      "(?:interrupted|shouted down|cut off|stopped|booed|heckled|drowned out|led away|silenced|removed|escorted)";

  /** "as she left the hall", "until she was shouted down", "to loud applause". */
  private static final Pattern MEANWHILE =
      Pattern.compile(
          ",?(?: just)?(?<!\\b(?:as|so|such|same) \\p{L}{1,20}) as (?:he|she) (?!put\\b|called\\b)"
              + PAST
              + "|,? until (?:he|she|they) (?:was|were) "
              + CUT_OFF
              + "|,? before (?:\\p{L}+ly )?(?:(?:walking|storming) (?:out|off|away)|leaving the|hanging up|sitting down|thanking"
              + "|apologi[sz]ing|resigning|(?:being|(?:he|she|they) (?:was|were)) "
              + CUT_OFF
              + ")\\b|,? (?:to|amid) (?:\\p{L}+ )?"
              + CROWD
              + "\\b|, something (?:that |which )?(?=[^,]*$)|, an? (?:\\p{L}+ )?(?:view|opinion|claim|position|charge|criticism|concern|demand)"
              + " (?:that (?:is|was) )?(?:shared|echoed|backed|repeated|denied|disputed|rejected) by\\b"
              + "|, as (?:did|does|do|have|has|had) (?!he\\b|she\\b|it\\b|they\\b)");

  private static final Pattern REST = Pattern.compile("[^.;!?\"“”\\n]{1,200}+");

  private NextDeed() {}

  /** Where words end that were reported, between two places of a text. */
  static int cut(int start, int end, String text) {
    String words = text.substring(start, end);
    int cut = Math.min(next(words), meanwhile(words));
    boolean marked = cut < words.length() && Wording.MARK.matcher(words.substring(cut)).find();
    return marked ? end : start + cut;
  }

  /** Whether what the speaker did next begins where words end. */
  static boolean isBehind(Span at, String text) {
    Matcher rest = REST.matcher(text).region(at.end(), text.length());
    return rest.lookingAt() && cut(at.start(), rest.end(), text) == at.end();
  }

  private static int next(String words) {
    Matcher joined = JOINED.matcher(words);
    while (joined.find()) {
      String before = words.substring(0, joined.start());
      boolean deed =
          !joined.group(1).isBlank()
              || DEED.matcher(words).region(joined.start(2), words.length()).lookingAt();
      boolean others = SHIFTED.matcher(before).find() && !BARE.matcher(before).find();
      if ((deed || others)
          && Clauses.isFinite(before)
          && !OPEN.matcher(before.replaceFirst("^that ", "")).find()) {
        return joined.start();
      }
    }
    return words.length();
  }

  private static int meanwhile(String words) {
    Matcher aside = MEANWHILE.matcher(words);
    return aside.find() && Clauses.isFinite(words.substring(0, aside.start()))
        ? aside.start()
        : words.length();
  }
}
