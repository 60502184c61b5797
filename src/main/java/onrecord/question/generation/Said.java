package onrecord.question.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * An attribution that questions may be made of: we are sure who speaks and can introduce them.
 *
 * @param place its place in the attributions found
 * @param by the speaker's name in the middle of a sentence, with "the" where the article has it
 * @param day when it was said, or null
 * @param earlier the month or year in which it was said long before the report, {@link
 *     Earlier#UNKNOWN} where that is not told, else null
 * @param occasion where it was said, or null
 * @param content its words that carry meaning
 */
record Said(
    int place,
    Attribution attribution,
    Name speaker,
    String by,
    LocalDate day,
    String earlier,
    List<Quote> quotes,
    Occasion occasion,
    Set<String> content) {
  private static final Pattern THOUGHT =
      Pattern.compile("(?:believ|think|thought|hope|hoping|fear|expect|suspect|doubt|feel|felt)");

  private static final Pattern WRITES =
      Pattern.compile("\\b(?:wr[io]te|written|writing|tweet|blog|post(?:s|ed|ing)\\b|e-?mailed)");

  /** As long as a stop with its mark and a blank. */
  private static final int A_STOP = 3;

  /** The same at the beginning of one. */
  String opening() {
    return People.upperFirst(by);
  }

  /** "Said", or "wrote" of a letter and the like. */
  String did(String article) {
    return WRITES.matcher(cue(article)).find() ? "wrote" : "said";
  }

  boolean isDirect() {
    return attribution.type() == Attribution.Type.DIRECT;
  }

  /** The reporting words in lower case, such as "said". */
  String cue(String article) {
    return attribution.cue().isEmpty()
        ? ""
        : attribution.cue().get(0).in(article).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Not so where a person names somebody for words that another one only tells of: he may have said
   * no such thing. Whom the rules are sure of was cited, as by an agency.
   */
  boolean isFirstHand() {
    return attribution.via() == null || !attribution.isDecided();
  }

  /** "believes", "hopes": held, and not said in these words. */
  boolean isOnlyThought(String article) {
    return THOUGHT.matcher(cue(article)).lookingAt();
  }

  /** Where the content begins: what stands near the top weighs more. */
  int start() {
    return attribution.content().stream().mapToInt(Span::start).min().orElse(0);
  }

  /** "The toll rose, and it will fall, according to Roe": the first may be the outlet's own. */
  boolean goesOnBehind(Span words) {
    int end = attribution.content().get(attribution.content().size() - 1).end();
    return attribution.rule().startsWith("according-to/")
        && attribution.source().stream().allMatch(source -> source.start() >= end)
        && words.end() + A_STOP < end;
  }
}
