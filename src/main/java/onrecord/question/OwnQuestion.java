package onrecord.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
import onrecord.question.generation.ReviewBy;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Span;
import onrecord.system.Problems;
import onrecord.user.User;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A question as a teacher types it: one right option among two to six.
 *
 * @param kind the name of a {@link Kind}
 * @param option the texts of the options; one left empty is none
 * @param why the reason of each
 * @param key the number of the right option, from 1
 * @param evidence words copied out of the article
 * @param speaker who says them; empty where the outlet does
 */
public record OwnQuestion(
    @RestForm String kind,
    @RestForm String context,
    @RestForm String stem,
    @RestForm List<String> option,
    @RestForm List<String> why,
    @RestForm String key,
    @RestForm String explanation,
    @RestForm String evidence,
    @RestForm String speaker) {
  static final String RULE = "own";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final int OPTIONS = 6;
  private static final int LONGEST = 1_000;

  /** One option of the form. */
  public record Line(int number, String text, String why, boolean correct) {
    boolean isFilled() {
      return !text.isBlank();
    }
  }

  public OwnQuestion {
    option = option == null ? List.of() : option;
    why = why == null ? List.of() : why;
  }

  /** The form as it opens: the context is there already. */
  static OwnQuestion blank(Article article) {
    String line =
        article.storyLine == null || article.storyLine.isBlank()
            ? article.outlet.name + ", “" + article.headline + "”"
            : article.storyLine;
    String context =
        line.substring(0, 1).toUpperCase(Locale.UK)
            + line.substring(1)
            + ", reported "
            + DAY.format(article.publishedOn);
    return new OwnQuestion(
        Kind.WHO_SAID.name(), context, "", List.of(), List.of(), "1", "", "", "");
  }

  public List<Line> lines() {
    return IntStream.range(0, OPTIONS)
        .mapToObj(
            i ->
                new Line(
                    i + 1,
                    i < option.size() ? clean(option.get(i)) : "",
                    i < why.size() ? clean(why.get(i)) : "",
                    String.valueOf(i + 1).equals(key)))
        .toList();
  }

  public List<Kind> kinds() {
    return List.of(Kind.values());
  }

  /** What is missing, too long or not in the article. */
  Problems problems(ArticleVersion source) {
    var problems = Problems.none();
    need(problems, "stem", stem, "Write the question.");
    var filled = lines().stream().filter(Line::isFilled).toList();
    problems
        .addIf(filled.size() < 2, "option1", "Write at least two options.")
        .addIf(
            filled.stream().noneMatch(Line::correct),
            "key1",
            "Mark the option that is right, and write it.");
    for (Line line : filled) {
      problems.addIf(
          line.why().isBlank(),
          "why" + line.number(),
          "Write why option " + line.number() + " is right or wrong.");
    }
    need(problems, "explanation", explanation, "Write the explanation.");
    need(problems, "evidence", evidence, "Copy the sentence of the article that it rests on.");
    boolean found = Passage.in(source.text, evidence).isPresent();
    return problems
        .addIf(
            evidence != null && !evidence.isBlank() && !found,
            "evidence",
            "These words are not in the article. Copy them as they stand there.")
        .addIf(tooLong(), "context", "Keep each text under 1,000 characters.");
  }

  private static void need(Problems problems, String field, String typed, String missing) {
    problems.addIf(typed == null || typed.isBlank(), field, missing);
  }

  private boolean tooLong() {
    var all = new ArrayList<>(Arrays.asList(context, stem, explanation, speaker));
    all.addAll(option);
    all.addAll(why);
    return all.stream().anyMatch(typed -> typed != null && typed.length() > LONGEST);
  }

  Kind asKind() {
    return Arrays.stream(Kind.values())
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElse(Kind.WHO_SAID);
  }

  Wording wording() {
    var choices =
        lines().stream()
            .filter(Line::isFilled)
            .map(line -> new Choice(line.text(), line.correct(), line.why()))
            .toList();
    return new Wording(
        Format.SINGLE, clean(context), null, clean(stem), choices, clean(explanation));
  }

  Evidence rests(ArticleVersion source, LocalDate publishedOn) {
    Span span = Passage.in(source.text, evidence).orElseThrow();
    String by = clean(speaker);
    return new Evidence(
        source,
        List.of(span),
        span.in(source.text),
        by.isEmpty() ? null : by,
        publishedOn,
        ReviewBy.of(asKind(), publishedOn));
  }

  /** Stores it: the checks look at it, and it joins the proposed set. */
  Question stored(Article article, User by, Instant now) {
    var rests = rests(article.latest(), article.publishedOn);
    int rank = 1 + lastOf(article, "rank");
    var question = new Question(article, asKind(), rank, RULE, wording(), rests, now);
    question.weight = 1;
    question.setPlace = 1 + lastOf(article, "setPlace");
    question.current.createdBy = by;
    question.current.flaws.addAll(question.current.flawsOf(wording()));
    question.ready = question.current.isReady();
    question.persist();
    return question;
  }

  /** The highest number that a question of an article has, or -1. */
  private static int lastOf(Article article, String field) {
    return Question.find(
            "select max(q." + field + ") from Question q where q.article = ?1", article)
        .project(Integer.class)
        .firstResultOptional()
        .orElse(-1);
  }

  private static String clean(String typed) {
    return typed == null ? "" : typed.strip().replace("\r\n", "\n");
  }
}
