package onrecord.question.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Span;

/**
 * Sentences in which the outlet tells something itself, as a teacher may ask for them: be they
 * about little, with what is told by the way, under the lead or the sentences before them. Of plain
 * news that quotes nobody that is all there is to ask about.
 */
final class Narrated {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 36;

  /** What keeps a sentence from being the outlet's own word on what is so. */
  private static final Set<String> NO_FACT =
      Set.of(
          Fact.PASSED_ON, Fact.NOT_CERTAIN, Fact.OPINION, Fact.CONTRADICTED, Fact.OTHER_LANGUAGE);

  private final Story story;
  private final RunUp runUp;

  private Narrated(Story story) {
    this.story = story;
    this.runUp = new RunUp(story);
  }

  /** Those of an article, the weightiest first; none of what a writer tells in the first person. */
  static List<Voiced> of(Story story) {
    if (Byline.isPersonal(story.text())) {
      return List.of();
    }
    var narrated = new Narrated(story);
    var sentences = new Sentences(story.text());
    return Paragraphs.of(story.reading)
        .flatMap(paragraph -> sentences.in(paragraph.at()).stream())
        .filter(narrated::isTold)
        .map(narrated::of)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(one -> -one.weight()))
        .toList();
  }

  /** Whether nobody is the source of a sentence, as far as anybody can tell. */
  private boolean isTold(Span at) {
    var found = story.reading.found();
    return found.attributions().stream().noneMatch(one -> one.extent().overlaps(at))
        && found.facts().stream()
            .filter(fact -> fact.type() != Fact.Type.ROLE && fact.span().overlaps(at))
            .noneMatch(fact -> fact.why() != null && NO_FACT.contains(fact.why()));
  }

  /**
   * Why the words of a sentence are not the outlet's plain telling, as a sentence for the teacher;
   * null where they are.
   *
   * @param words without the full stop
   */
  static String obstacle(String words) {
    int count = Words.count(words);
    if (count < SHORTEST) {
      return "It has fewer than " + SHORTEST + " words.";
    }
    if (count > LONGEST) {
      return "It has more than " + LONGEST + " words.";
    }
    if (Voiced.isBroken(words)) {
      return "Quotation marks, brackets, a dash or a question make it no plain sentence.";
    }
    if (Voiced.isAnswering(words)) {
      return "It answers the sentence before it: it begins with “" + words.split("\\W")[0] + "”.";
    }
    String passing = Voiced.passing(words);
    if (passing != null) {
      return "“" + passing + "” in it may be so for a time only, or not yet.";
    }
    if (OwnVoice.reports(words)) {
      return "It passes on what others say or think.";
    }
    String leaning = OwnVoice.leaning(words);
    return leaning == null ? null : "“" + leaning + "” in it tells what somebody wants or holds.";
  }

  private Voiced of(Span at) {
    String raw = at.in(story.text()).replaceAll("\\s+", " ");
    String plain = raw.replaceFirst("[.\\s]+$", "");
    boolean fits =
        raw.endsWith(".")
            && Character.isUpperCase(raw.charAt(0))
            && obstacle(plain) == null
            && !Told.isTitle(plain);
    String words = fits ? Voiced.dated(at, story) : null;
    if (words == null) {
      return null;
    }
    boolean alone = !story.loose.leans(words);
    Passage before = before(at);
    boolean explained = before != null && Voiced.explains(before, words, story);
    return alone || explained
        ? new Voiced(
            at, words, alone, explained ? before : null, Voiced.weight(words, story), null, 0, true)
        : null;
  }

  /** The sentences just before it, else the first of the article. */
  private Passage before(Span at) {
    Passage before = runUp.to(at);
    Passage opening = before == null ? story.opening() : null;
    return opening != null && !opening.at().overlaps(at) ? opening : before;
  }
}
