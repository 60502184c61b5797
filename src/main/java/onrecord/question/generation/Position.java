package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution.Modality;
import onrecord.statement.extraction.Span;

/**
 * What somebody said as a clause in reported words, without a quotation: options that are told from
 * it have no quotation marks either.
 *
 * @param clause may follow "said that"
 * @param subject what it is about, the clause's first words; null where they cannot be told
 * @param spans the words of the source that it renders
 */
record Position(Said said, String clause, String subject, List<Span> spans) {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 26;

  /** What is not a plain clause from beginning to end, or hangs on the one before. */
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "[\"“”:;()?!…—@#\\[\\]]|\\b\\p{L}$|\\.\\.|--| [—–-] |''|[,.]$|(?i)\\b(that|which|who|and|or|but|of|the|a|to|as"
              + "|than|is|was|were|are)$|\\b(but|and) that\\b|, (?:he|she|they|it|we|you)\\b|^(the fact|that|as|if|when|while|what|how)\\b");

  private static final Pattern THEM = Pattern.compile("(?i)\\b(?:they|them|their)\\b");

  /** A "be" with nothing before it that takes one. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)^(?!.*(?:\\b(?:will|would|shall|should|can|cannot|could|may|might|must|to|let|do|does|did)\\b"
              + "|n['’]t\\b|['’](?:ll|d)\\b).*\\bbe\\b).*\\bbe\\b");

  /** What is to be: an answer to "What did she expect to happen?". */
  private static final Pattern TO_BE =
      Pattern.compile(
          "(?i)\\b(?:will|would|could|may|might|should|won['’]t|wouldn['’]t|going to|likely to|expected to"
              + "|set to|about to)\\b|['’](?:ll|d)\\b");

  /** All that somebody said in one statement and that can be told so. */
  static List<Position> of(Said said, Story story) {
    var positions = new ArrayList<Position>();
    if (Unspoken.areAround(said.attribution(), story.text())) {
      return positions;
    }
    for (Reported clause : Reported.of(said, story)) {
      add(positions, said, clause.clause(), clause.spans());
    }
    for (Reported clause : Selves.reported(said, story)) {
      add(positions, said, clause.clause(), clause.spans());
    }
    return positions;
  }

  /** An "it" or "their" that goes back to something before the clause. */
  private static boolean leans(String clause) {
    var them = THEM.matcher(clause);
    boolean several =
        them.find()
            && !clause
                .substring(0, them.start())
                .matches("(?s).*\\b(?:people|police|women|men|children|\\p{Ll}{3,}[^s]s)\\b.*");
    return several
        || clause.matches(".*\\bwhich it\\b.*")
        || clause.matches("(?s).* it\\b(?! (?:was|would|is|had|were)\\b).*");
  }

  /** "the fare be halved": good after "demanded that", and no sentence. */
  private static boolean isBare(String clause) {
    return BARE.matcher(clause).find();
  }

  /**
   * Whether another clause may stand beside this one under the same stem: among expectations what
   * only is so would show that it is none.
   */
  boolean goesWith(Position other) {
    return said.attribution().modality() != Modality.FORECAST || isToBe(other.clause);
  }

  /** Whether a clause tells what will or would be. */
  static boolean isToBe(String clause) {
    return TO_BE.matcher(clause).find();
  }

  /** "he would": whom that means, only the stem tells. */
  boolean startsWithPronoun() {
    return clause.matches("(?s)(he|she) .*");
  }

  /** Adds it where it is a plain clause that tells enough. */
  static void add(List<Position> positions, Said said, String clause, List<Span> spans) {
    // Without its marks a quotation would be altered, with them it would not be reported words.
    if (clause == null || !Quotations.in(clause).isEmpty()) {
      return;
    }
    String plain = clause.replaceAll("[\"“”]", "").replaceAll("[.,]$", "").strip();
    long words = Token.of(plain).stream().filter(Token::isWord).count();
    Clauses.Cut cut = Clauses.cut(plain);
    if (words < SHORTEST
        || Words.content(plain).size() < 4
        || words > LONGEST
        || NOT_PLAIN.matcher(ClauseDates.unbracketed(plain)).find()
        || leans(plain)
        || isBare(plain)) {
      return;
    }
    positions.add(new Position(said, plain, cut == null ? null : cut.subject(), spans));
  }
}
