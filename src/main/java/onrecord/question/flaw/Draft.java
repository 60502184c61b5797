package onrecord.question.flaw;

import java.time.LocalDate;
import java.util.List;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * A question before anybody approved it, with all that the desk shows of it.
 *
 * @param article the id of its article, or null
 * @param statement the place of its statement in the attributions of what was found, or null
 * @param context the line above the stem: story line and absolute date
 * @param passage sentences of the article shown above the stem, or null: what is asked about, or
 *     what the question is about ({@link Kind#asksAboutPassage})
 * @param evidence null where none is given
 * @param speaker whose words are asked for, or null
 * @param weight how much it is worth asking, from 0 to 1, or null
 * @param rule the rule that made it, or null
 * @param reasons what raised and lowered the weight, in words for the teacher
 * @param spares further wrong options as good as those shown, the best first; none is right
 */
public record Draft(
    String article,
    Integer statement,
    Kind kind,
    String context,
    String passage,
    String stem,
    Item item,
    Evidence evidence,
    String speaker,
    LocalDate asOf,
    LocalDate reviewBy,
    String explanation,
    Double weight,
    String rule,
    List<String> reasons,
    List<Option> spares,
    List<Flaw> flaws) {

  public Draft {
    reasons = List.copyOf(reasons);
    spares = List.copyOf(spares);
    flaws = List.copyOf(flaws);
  }

  /** A draft without reasons and spares. */
  public Draft(
      String article,
      Integer statement,
      Kind kind,
      String context,
      String passage,
      String stem,
      Item item,
      Evidence evidence,
      String speaker,
      LocalDate asOf,
      LocalDate reviewBy,
      String explanation,
      Double weight,
      String rule,
      List<Flaw> flaws) {
    this(
        article,
        statement,
        kind,
        context,
        passage,
        stem,
        item,
        evidence,
        speaker,
        asOf,
        reviewBy,
        explanation,
        weight,
        rule,
        List.of(),
        List.of(),
        flaws);
  }

  /**
   * Whether it may be put before a teacher as it stands. A missing context and a person who is not
   * introduced only warn, so that a teacher may overrule them, but nothing is ready with them.
   */
  public boolean ready() {
    return flaws.stream()
        .noneMatch(
            flaw ->
                flaw.severity() == Severity.REJECT
                    || flaw.code().equals(HasContext.CODE)
                    || flaw.code().equals(PeopleIntroduced.CODE));
  }

  /** Whether the stem asks how the passage presents something, or whom it gives as a source. */
  public boolean asksAboutPassage() {
    return passage != null && kind.asksAboutPassage(stem);
  }

  /** The same draft as one of an article with this id. */
  public Draft withArticle(String id) {
    return with(id, statement, item, rule, reasons, spares, flaws);
  }

  /** The same draft as one of the statement at this place, or of none. */
  public Draft withStatement(Integer place) {
    return with(article, place, item, rule, reasons, spares, flaws);
  }

  public Draft withItem(Item changed) {
    return with(article, statement, changed, rule, reasons, spares, flaws);
  }

  public Draft withRule(String name) {
    return with(article, statement, item, name, reasons, spares, flaws);
  }

  public Draft withReasons(List<String> found) {
    return with(article, statement, item, rule, found, spares, flaws);
  }

  public Draft withSpares(List<Option> found) {
    return with(article, statement, item, rule, reasons, found, flaws);
  }

  public Draft withFlaws(List<Flaw> found) {
    return with(article, statement, item, rule, reasons, spares, found);
  }

  private Draft with(
      String article,
      Integer statement,
      Item item,
      String rule,
      List<String> reasons,
      List<Option> spares,
      List<Flaw> flaws) {
    return new Draft(
        article,
        statement,
        kind,
        context,
        passage,
        stem,
        item,
        evidence,
        speaker,
        asOf,
        reviewBy,
        explanation,
        weight,
        rule,
        reasons,
        spares,
        flaws);
  }
}
