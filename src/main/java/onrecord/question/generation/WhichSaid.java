package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * "Which of these statements did X make?": quotations of comparable length, the wrong ones by
 * others.
 */
final class WhichSaid implements QuestionKind {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 30;
  private static final int MOST_OF_A_SPEAKER = 4;
  private static final double LONGER = 1.55;

  /**
   * "My boat is late": nobody takes it for the words of somebody who has none. "We" may be anybody.
   */
  private static final Pattern OWN = Pattern.compile("\\b(?:I|[Mm]y|me|[Oo]urs?)\\b|\\bI['’]");

  /** A quotation with what is compared of it: the words that carry meaning, and its length. */
  private record Line(Said said, Quote quote, Set<String> content, int length) {}

  @Override
  public Kind kind() {
    return Kind.WHICH_SAID;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  @Override
  public List<Draft> drafts(Story story) {
    var lines = lines(story);
    List<Draft> drafts =
        lines.stream()
            .filter(key -> story.said.contains(key.said()))
            .filter(key -> Weight.tells(key.quote().text(), story))
            .flatMap(key -> draft(key, lines, story).stream())
            .toList();
    return weightiest(drafts, MOST_OF_A_SPEAKER);
  }

  /** The stem is the same for all of a speaker: a few are enough. */
  static List<Draft> weightiest(List<Draft> drafts, int ofSpeaker) {
    return drafts.stream()
        .sorted(Comparator.comparingDouble((Draft draft) -> -draft.weight()))
        .collect(Collectors.groupingBy(Draft::speaker, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(all -> all.stream().limit(ofSpeaker))
        .toList();
  }

  private static List<Line> lines(Story story) {
    var lines = new ArrayList<Line>();
    for (Said said : story.heard) {
      for (Quote all : said.quotes()) {
        Quote quote = all.unlinked();
        int words = quote.words();
        if ((all.whole() || all.afterThat())
            && quote.canStand()
            && words >= SHORTEST
            && words <= LONGEST
            && !quote.text().contains("?")
            && !quote.shown().startsWith("\"...")
            && !quote.text().matches("(?s).*(?:[@#]\\p{L}|http|--).*")
            && !story.loose.quoted(quote.text())
            && story.people.personIn(quote.text()) == null) {
          lines.add(new Line(said, quote, Words.content(quote.text()), quote.shown().length()));
        }
      }
    }
    return lines;
  }

  private static Optional<Draft> draft(Line key, List<Line> lines, Story story) {
    var distractors = distractors(key, lines);
    if (distractors.size() < Offered.FEWEST) {
      return Optional.empty();
    }
    Said said = key.said();
    String occasion = said.occasion() == null ? "" : " " + said.occasion().alone();
    String who = story.people.introducedWithin(said.speaker());
    String stem =
        said.occasion() != null && said.occasion().isAStatement()
            ? "Which of these did " + who + " say" + occasion + "?"
            : "Which of these statements did " + who + " make" + occasion + "?";
    var options = new ArrayList<Option>();
    options.add(
        new Option(
            key.quote().shown(),
            true,
            said.opening() + " said this" + occasion + Frame.on(said) + "."));
    for (Line other : distractors) {
      String by = story.people.introduced(other.said().speaker());
      boolean comma = by.contains(", ");
      options.add(
          new Option(
              other.quote().shown(),
              false,
              "Said by "
                  + by
                  + (comma && !Frame.on(other.said()).isEmpty() ? "," : "")
                  + Frame.on(other.said())
                  + "."));
    }
    String rendered = said.opening() + " said" + Frame.on(said) + ": " + key.quote().shown();
    var offered = Offered.of(options);
    return Optional.of(
        new Frame(story)
            .ofSaid(
                said,
                Asking.single(
                    Kind.WHICH_SAID,
                    stem,
                    offered.shown(),
                    key.quote().spans(),
                    rendered,
                    new Weight(story).of(said, key.quote().text()),
                    "which_said: quotations"))
            .withSpares(offered.spares()));
  }

  /** Others' quotations of like length, about like things, one of each speaker. */
  private static List<Line> distractors(Line key, List<Line> lines) {
    var candidates =
        lines.stream()
            .filter(line -> !line.said().speaker().equals(key.said().speaker()))
            .filter(line -> line.length() <= LONGER * key.length())
            .filter(line -> key.length() <= LONGER * line.length())
            .filter(line -> Words.overlap(line.content(), key.content()) < 0.6)
            .filter(line -> !OWN.matcher(line.quote().text()).find())
            .sorted(
                Comparator.comparingDouble((Line line) -> -likeness(line, key))
                    .thenComparingInt(line -> line.said().start()))
            .toList();
    var chosen = new ArrayList<Line>();
    int wanted = Offered.WRONG + Offered.SPARES;
    for (Line line : candidates) {
      boolean another =
          chosen.stream().noneMatch(one -> one.said().speaker().equals(line.said().speaker()));
      if (chosen.size() < wanted && another) {
        chosen.add(line);
      }
    }
    return chosen;
  }

  private static double likeness(Line line, Line key) {
    double length =
        Math.min(line.length(), key.length()) / (double) Math.max(line.length(), key.length());
    return length + Words.overlap(line.content(), key.content());
  }
}
