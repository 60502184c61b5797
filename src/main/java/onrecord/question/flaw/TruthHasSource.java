package onrecord.question.flaw;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.item.Format;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/**
 * What somebody says is marked as true, or is the answer, only as what that source says, be it
 * "residents", somebody without a name or of whom reading is not sure: nobody else vouches for it.
 */
final class TruthHasSource implements Check {
  /** So much of what is asked has to stand in what is said. */
  private static final double MOSTLY = 0.6;

  /** What is on record there is hardly a claim; a teacher may see it otherwise. */
  private static final Pattern RECORD =
      Pattern.compile(
          "(?i)\\b(?:archives?|records?|register|registry|statistics|census|figures|data|documents?|papers|minutes|courts?|judges?|ruling|law)\\b");

  private static final Pattern ATTRIBUTED = Attributed.verbs("attributing.report");

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    boolean truth = draft.item().format() == Format.TRUEFALSE;
    if (reading == null
        || draft.evidence() == null
        || draft.speaker() != null
        || draft.passage() != null
        || ClaimHasSpeaker.asksForWords(draft.kind())
        || truth && !draft.item().isMarkedTrue()
        || ATTRIBUTED.matcher(Quotations.without(draft.stem())).find()
        || Attributed.is(draft.stem())) {
      return List.of();
    }
    Set<String> asked = Words.content(draft.stem());
    Set<String> answer = truth ? Set.of() : answer(draft);
    if (!truth && answer.isEmpty()) {
      return List.of();
    }
    if (new ClaimHasSpeaker()
        .of(draft, reading).stream().anyMatch(flaw -> flaw.severity() == Severity.REJECT)) {
      return List.of(); // told already
    }
    return reading.found().attributions().stream()
        .filter(said -> isShown(said, answer, draft))
        .map(said -> new Source(said, source(said, reading)))
        .filter(source -> isOnlySaid(source, asked, answer, draft, reading))
        .findFirst()
        .map(source -> flaw(source.said(), truth && !source.isIn(asked), reading))
        .map(List::of)
        .orElse(List.of());
  }

  /** Who says something, by name and by the words that tell of it: "residents". */
  private record Source(Attribution said, Set<String> words) {
    /** "Residents say their rent has doubled": what happened to the source itself. */
    boolean isIn(Set<String> asked) {
      return words.stream().anyMatch(asked::contains);
    }
  }

  private static Set<String> answer(Draft draft) {
    return draft.item().rightAnswers().stream()
        .flatMap(words -> Words.content(words).stream())
        .collect(Collectors.toSet());
  }

  /** An answer is a claim where the evidence itself shows that somebody says so. */
  private static boolean isShown(Attribution said, Set<String> answer, Draft draft) {
    List<Span> evidence = draft.evidence().spans();
    return Span.anyOverlap(evidence, said.content())
        && (answer.isEmpty() || Span.anyOverlap(evidence, said.cue()));
  }

  /** Whether the evidence has it from this source alone, and the stem does not name that. */
  private static boolean isOnlySaid(
      Source source, Set<String> asked, Set<String> answer, Draft draft, Reading reading) {
    Attribution said = source.said();
    Set<String> whole = new HashSet<>(asked);
    whole.addAll(answer);
    whole.removeAll(source.words());
    Set<String> content = Words.content(said.words(reading.text()));
    Set<String> beside = Words.content(Supported.beside(said, draft, reading));
    return !isTold(source, asked, answer, reading)
        && content.containsAll(answer)
        && (answer.isEmpty() || !beside.containsAll(answer))
        && share(whole, content) >= MOSTLY
        && share(whole, beside) < MOSTLY;
  }

  /** "The council plans to close the pier": who plans it is told; and asked who found it, too. */
  private static boolean isTold(
      Source source, Set<String> asked, Set<String> answer, Reading reading) {
    return source.isIn(asked)
        && (!answer.isEmpty() || cue(source.said(), reading).stream().anyMatch(asked::contains));
  }

  private static Set<String> cue(Attribution said, Reading reading) {
    return said.cue().stream()
        .flatMap(span -> Words.content(span.in(reading.text())).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> source(Attribution said, Reading reading) {
    return Stream.concat(
            said.source().stream().map(span -> span.in(reading.text())),
            Optional.ofNullable(said.speaker()).stream())
        .flatMap(words -> Words.content(words).stream())
        .collect(Collectors.toSet());
  }

  private static double share(Set<String> words, Set<String> among) {
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(among::contains).count() / words.size();
  }

  private static Flaw flaw(Attribution said, boolean surely, Reading reading) {
    String source =
        said.speaker() != null
            ? said.speaker()
            : said.source().isEmpty()
                ? "somebody"
                : "“" + said.source().get(0).in(reading.text()).replaceAll("\\s+", " ") + "”";
    String message = "In the article only " + source + " says so: name the source in the question.";
    return surely && !RECORD.matcher(source).find()
        ? Flaw.reject("claim_as_fact", message)
        : Flaw.warn("claim_as_fact", message);
  }
}
