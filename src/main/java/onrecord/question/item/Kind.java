package onrecord.question.item;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a question asks for, whatever its {@link Format}. */
public enum Kind {
  WHO_SAID("Who said it"),
  WHICH_SAID("What did they say"),
  COMPLETE_QUOTE("Complete the quotation"),
  ROLE("Role"),
  WHAT_ABOUT("What it is about"),
  SPEECH_ACT("How it was said"),
  CLAIM_OR_FACT("Claim or fact"),
  QUOTE_OR_PARAPHRASE("Quote or paraphrase"),
  FACT("Fact"),
  ORDER("Order of events"),
  OCCASION("Occasion"),
  TWO_SIDES("Two sides"),
  NUMBER("Number"),
  MISATTRIBUTION("What a summary or quotation gets wrong");

  /** "the passage of the bill" is none that is shown. */
  private static final Pattern OF_PASSAGE = Pattern.compile("\\b(?:the|this) passage\\b(?! of\\b)");

  /** Of a passage these ask what it tells, and from memory something else. */
  private static final Set<Kind> OF_ITSELF = EnumSet.of(ROLE, SPEECH_ACT, OCCASION);

  private static final Pattern ASKS_PASSAGE =
      Pattern.compile("\\bdoes the passage\\b|\\bAs far as the passage tells\\b");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The name on pages. */
  public String label() {
    return label;
  }

  /** The name in files and commands, such as {@code who_said}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether it asks how the passage above the stem presents something; above others a passage only
   * tells what the question is about.
   */
  public boolean asksAboutPassage() {
    return this == CLAIM_OR_FACT || this == QUOTE_OR_PARAPHRASE || this == MISATTRIBUTION;
  }

  /** The same of one stem: of other kinds, too, some speak of the passage above them. */
  public boolean asksAboutPassage(String stem) {
    return asksAboutPassage() || speakOfPassage(stem);
  }

  /** Whether some words speak of a passage that is shown. */
  public static boolean speakOfPassage(String words) {
    return OF_PASSAGE.matcher(words).find();
  }

  /**
   * Whether the options of such a stem stand fixed: how a passage presents something, and what it
   * tells of its source, has the same few answers in every article.
   */
  public boolean hasFixedOptions(String stem) {
    return asksAboutPassage() || asksWhatPassageTells(stem);
  }

  /** Whether such a stem asks what a passage tells of a claim: its source, kind and setting. */
  public boolean asksWhatPassageTells(String stem) {
    return OF_ITSELF.contains(this) && ASKS_PASSAGE.matcher(stem).find();
  }

  /**
   * Whether the form of some words is asked: that of all that was said there may be another, and
   * beside the question it would tell or contradict the key.
   */
  public boolean asksForForm() {
    return this == QUOTE_OR_PARAPHRASE;
  }

  public static Kind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
