package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.List;

/** An attribution in the making: its words are found, its speaker not yet resolved. */
final class Speech {
  final List<Span> content = new ArrayList<>();
  final Cue cue;
  final String rule;

  /** The words that name the source, as items; null where the sentence has none. */
  final NounPhrases.Phrase source;

  /** Where the name is to be looked for: the source, or what "who" stands for. */
  final NounPhrases.Phrase named;

  final int sentence;

  /** The last sentence that belongs to it. */
  int end;

  /** Whether quotation marks stand in the content. */
  boolean quoted;

  /** Whether the rule is a sure one, whatever the speaker. */
  boolean sure;

  Speech(
      Cue cue,
      String rule,
      NounPhrases.Phrase source,
      NounPhrases.Phrase named,
      int sentence,
      boolean sure) {
    this.cue = cue;
    this.rule = rule;
    this.source = source;
    this.named = named;
    this.sentence = sentence;
    this.end = sentence;
    this.sure = sure;
  }
}
