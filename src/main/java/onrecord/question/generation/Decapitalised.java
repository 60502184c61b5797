package onrecord.question.generation;

import java.util.List;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Span;

/** A sentence as it stands within another: its first word is written small unless it is a name. */
final class Decapitalised {
  private Decapitalised() {}

  /** The words, or null where nobody can tell whether the first is a name. */
  static String of(String words, Span at, Story story) {
    List<Token> tokens = Token.of(words);
    if (tokens.isEmpty() || !tokens.get(0).isCapital()) {
      return words;
    }
    String first = tokens.get(0).text();
    int inText = story.text().indexOf(first, at.start());
    boolean name =
        story.people.all().stream()
            .flatMap(one -> one.mentions().stream())
            .anyMatch(span -> span.start() == inText);
    boolean number = NumberWords.value(first.replaceFirst("-.*", "")) > 0;
    boolean little = Words.isEmpty(first) && !first.contains(".");
    // "Morning Consult found": a word before another with a capital is a part of a name.
    boolean part =
        tokens.size() > 1 && tokens.get(1).isCapital() && !tokens.get(1).lower().equals("i");
    boolean common = number || story.people.isCommon(first);
    if (little || !name && !part && !story.people.isProper(first) && common) {
      return People.lowerFirst(words);
    }
    // Neither known as a name nor as a word: it may have lost or kept its capital wrongly.
    return name || part || story.people.isProper(first) ? words : null;
  }
}
