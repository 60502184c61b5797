package onrecord.authoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
import onrecord.drafting.Copied;
import onrecord.question.Basis;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.QuestionText;
import onrecord.question.generation.ReviewBy;
import onrecord.question.item.Format;
import onrecord.system.FreeText;
import onrecord.system.Problems;
import onrecord.user.User;

/**
 * A question of a teacher's own while it is written: one form for every format.
 *
 * @param options those of its format, be it that the format has none
 */
public record Authoring(
    Article article,
    OwnQuestion form,
    EditedOptions options,
    OtherOptions other,
    EditedParts parts) {
  private static final int OPTIONS = 6;

  /** What was typed and has no field on the page as it is now. */
  public record Kept(String name, String value) {}

  static Authoring begun(Article article, OwnQuestion form) {
    var nothing = new EditedParts(null, null, null, null, null).begun();
    return new Authoring(article, form, OtherOptions.NONE.options(), OtherOptions.NONE, nothing);
  }

  /** As it was sent: another format may have been chosen than the one whose fields were filled. */
  static Authoring sent(
      Article article,
      OwnQuestion form,
      EditedOptions options,
      OtherOptions other,
      EditedParts parts) {
    return form.isTurned()
        ? new Authoring(article, form, other.options(), OtherOptions.of(options), parts)
        : new Authoring(article, form, options, other, parts);
  }

  /** The page with the fields of the format that was chosen. */
  Authoring shifted() {
    return new Authoring(article, form.shifted(), options, other, parts);
  }

  /** All that was typed. */
  Object words() {
    return List.of(form, options, other, parts);
  }

  public List<Format> formats() {
    return List.of(Format.values());
  }

  public Format format() {
    return form.asFormat();
  }

  public Fields fields() {
    return Fields.of(format());
  }

  public boolean isSeveral() {
    return format() == Format.MULTIPLE;
  }

  /** Whether the options are true and false, and not to be written. */
  public boolean isTruth() {
    return format() == Format.TRUEFALSE;
  }

  public List<EditedOptions.Line> lines() {
    return isTruth() ? options.asTruths().lines(2) : options.lines(OPTIONS);
  }

  /** The rows of pairs and steps, empty ones where there are none yet. */
  public EditedParts rows() {
    return parts.begun();
  }

  /** So that trying another format loses nothing. */
  public List<Kept> kept() {
    var kept = new ArrayList<Kept>();
    if (fields() != Fields.OPTIONS) {
      keep(kept, "option", options.option());
      keep(kept, "why", options.why());
      keep(kept, "key", options.key());
    }
    var aside = other.options();
    keep(kept, "otherOption", aside.option());
    keep(kept, "otherWhy", aside.why());
    keep(kept, "otherKey", aside.key());
    if (fields() != Fields.PAIRS && (isTyped(parts.left()) || isTyped(parts.right()))) {
      // both, so that what stands beside an empty field stays beside it
      keepAll(kept, "left", parts.left());
      keepAll(kept, "right", parts.right());
    }
    if (fields() != Fields.STEPS) {
      keep(kept, "step", parts.step());
    }
    if (fields() != Fields.NUMBER) {
      keep(kept, "tolerance", List.of(parts.tolerance()));
    }
    if (fields() != Fields.NUMBER && fields() != Fields.WORDS) {
      keep(kept, "accepted", List.of(parts.accepted()));
    }
    return kept;
  }

  private static void keep(List<Kept> kept, String name, List<String> values) {
    if (isTyped(values)) {
      keepAll(kept, name, values);
    }
  }

  private static void keepAll(List<Kept> kept, String name, List<String> values) {
    values.forEach(value -> kept.add(new Kept(name, value)));
  }

  private static boolean isTyped(List<String> values) {
    return values.stream().anyMatch(value -> !value.isBlank());
  }

  /** What is missing, too long or not in the article; what the checks say comes after it. */
  Problems problems() {
    var problems = Problems.none();
    form.checkAsked(isTruth() && options.asTruths().isMarkedFalse(), problems);
    if (isTruth()) {
      options.asTruths().checkAll(format(), 2, problems);
    } else if (fields() == Fields.OPTIONS) {
      options.check(format(), problems);
    }
    parts.check(format(), problems);
    form.checkExplained(problems);
    return problems.addIf(
        !form.isEvidenceTooLong() && Copied.each(article.latest().text, form.evidence()).isEmpty(),
        "evidence",
        "These words are not in the article. Copy them as they stand there.");
  }

  /** What somebody wrote before in the same words, and nobody has dropped since. */
  Optional<Question> savedBefore() {
    var wording = wording();
    var basis = basis(article.latest());
    return Question.<Question>list(
            "from Question q join fetch q.current v left join fetch v.choices"
                + " where q.article = ?1 and q.rule = ?2 and q.kind = ?3 and v.stem = ?4"
                + " and q.state in (DRAFT, APPROVED)",
            article,
            Question.OWN,
            form.asKind(),
            wording.stem())
        .stream()
        .filter(one -> one.current.wording().equals(wording))
        .filter(one -> one.current.basis().equals(basis))
        .findFirst();
  }

  /** Stores it: the checks look at it, and it joins the proposed set. */
  Question stored(User by, Instant now) {
    int rank = 1 + last("rank");
    var wording = wording();
    var question =
        new Question(
            article, form.asKind(), rank, Question.OWN, wording, basis(article.latest()), now);
    question.credit(by, 1 + last("setPlace"));
    question.persist();
    return question;
  }

  private QuestionText wording() {
    return new QuestionText(
        format(),
        FreeText.of(form.context()),
        form.shown(),
        FreeText.of(form.stem()),
        fields() == Fields.OPTIONS ? choices() : List.of(),
        parts.parts(format()),
        FreeText.of(form.explanation()));
  }

  private List<Choice> choices() {
    return (isTruth() ? options.asTruths() : options).choices();
  }

  private Basis basis(ArticleVersion source) {
    var copied = Copied.asEvidence(source.text, form.evidence());
    String by = form.said();
    String stem = FreeText.of(form.stem());
    return new Basis(
        source,
        copied.spans(),
        copied.text(),
        by.isEmpty() ? null : by,
        article.publishedOn,
        ReviewBy.of(form.asKind(), stem, copied.text(), article.publishedOn, article.publishedOn));
  }

  /** The highest number that a question of the article has, or -1. */
  private int last(String field) {
    return Question.find(
            "select max(q." + field + ") from Question q where q.article = ?1", article)
        .project(Integer.class)
        .firstResultOptional()
        .orElse(-1);
  }
}
