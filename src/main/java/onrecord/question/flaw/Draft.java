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
 * @param flaws what the checks found wrong with it
 */
public record Draft(
    String article,
    Integer statement,
    Posed posed,
    Grounds grounds,
    Making making,
    List<Flaw> flaws) {

  public Draft {
    flaws = List.copyOf(flaws);
  }

  /** One that nobody checked, of no article in particular. */
  public static Draft of(Posed posed, Grounds grounds, Making making) {
    return new Draft(null, null, posed, grounds, making, List.of());
  }

  public Kind kind() {
    return posed.kind();
  }

  /** The line above the stem. */
  public String context() {
    return posed.context();
  }

  /** What is shown above the stem, or null. */
  public String passage() {
    return posed.passage();
  }

  public String stem() {
    return posed.stem();
  }

  public Item item() {
    return posed.item();
  }

  /** What it rests on; null where none is given. */
  public Evidence evidence() {
    return grounds.evidence();
  }

  /** Whose words are asked for, or null. */
  public String speaker() {
    return grounds.speaker();
  }

  public LocalDate asOf() {
    return grounds.asOf();
  }

  public LocalDate reviewBy() {
    return grounds.reviewBy();
  }

  public String explanation() {
    return grounds.explanation();
  }

  /** How much it is worth asking, from 0 to 1, or null. */
  public Double weight() {
    return making.weight();
  }

  /** The rule that made it, or null. */
  public String rule() {
    return making.rule();
  }

  /** What raised and lowered the weight, in words for the teacher. */
  public List<String> reasons() {
    return making.reasons();
  }

  /** Further wrong options, the best first. */
  public List<Option> spares() {
    return making.spares();
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
    return passage() != null && kind().asksAboutPassage(stem());
  }

  /** Whether somebody's role is the answer; of a passage it may be asked whether it tells one. */
  public boolean asksForRole() {
    return kind() == Kind.ROLE && !asksAboutPassage();
  }

  /** The same draft as one of an article with this id. */
  public Draft withArticle(String id) {
    return new Draft(id, statement, posed, grounds, making, flaws);
  }

  /** The same draft as one of the statement at this place, or of none. */
  public Draft withStatement(Integer place) {
    return new Draft(article, place, posed, grounds, making, flaws);
  }

  public Draft withItem(Item changed) {
    var anew = new Posed(kind(), context(), passage(), stem(), changed);
    return new Draft(article, statement, anew, grounds, making, flaws);
  }

  public Draft withRule(String name) {
    return made(new Making(weight(), name, reasons(), spares()));
  }

  public Draft withReasons(List<String> found) {
    return made(new Making(weight(), rule(), found, spares()));
  }

  public Draft withSpares(List<Option> found) {
    return made(new Making(weight(), rule(), reasons(), found));
  }

  public Draft withFlaws(List<Flaw> found) {
    return new Draft(article, statement, posed, grounds, making, found);
  }

  private Draft made(Making anew) {
    return new Draft(article, statement, posed, grounds, anew, flaws);
  }
}
