package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** "X said that the fares had to rise. What reason did X give?", or on what condition. */
final class WhatReason implements QuestionKind {
  private static final Pattern TIE =
      Pattern.compile("^(.{20,}?),? (because|if|unless) (?!of\\b)((?:\\S+ ){3,}+\\S+)$");

  private static final int FEWEST_WORDS = 4;

  @Override
  public Kind kind() {
    return Kind.WHAT_ABOUT;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story.positions().flatMap(position -> draft(position, story).stream()).toList();
  }

  private static Optional<Draft> draft(Position position, Story story) {
    Matcher tie = TIE.matcher(position.clause());
    boolean tied = tie.matches() && Words.count(tie.group(1)) >= FEWEST_WORDS;
    Variants variants = tied ? Variants.of(position, tie.start(3), story) : null;
    if (variants == null) {
      return Optional.empty();
    }
    Said said = position.said();
    String word = People.upperFirst(tie.group(2)) + " ";
    var options = new ArrayList<Option>();
    options.add(new Option(word + tie.group(3), true, WhatAbout.why(said, story)));
    for (Variants.Wrong wrong : variants.wrong()) {
      options.add(option(wrong, word, tie));
    }
    String asked = tie.group(2).equals("because") ? "What reason was given?" : "On what condition?";
    String stem =
        People.upperFirst(story.people.introducedWithin(said.speaker()))
            + " "
            + Frame.verbThere(said, story)
            + " that "
            + tie.group(1)
            + ". "
            + asked;
    return Optional.of(
        new Frame(story)
            .ofSaid(
                said,
                Asking.single(
                    Kind.WHAT_ABOUT,
                    stem,
                    options,
                    position.spans(),
                    Frame.reported(said, position.clause(), story),
                    Weight.rounded(new Weight(story).of(said, position.clause()) + 0.05),
                    "what_about: reason"))
            .withSpares(
                variants.spares(position, tie.start(3), story).stream()
                    .map(wrong -> option(wrong, word, tie))
                    .toList()));
  }

  private static Option option(Variants.Wrong wrong, String word, Matcher tie) {
    return new Option(word + wrong.clause().substring(tie.start(3)), false, wrong.why());
  }
}
