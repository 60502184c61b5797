package onrecord.question.generation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * "X said that the engines had cost ____ million crowns.": a number to be typed. What matters is
 * how much it is, so a tenth more or less is right, too.
 */
final class TypedNumber implements QuestionKind {
  /** Of lighter ones readers took five of fourteen, of these twenty of thirty. */
  private static final double WORTH = 0.5;

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final MathContext ROUND = new MathContext(1, RoundingMode.DOWN);

  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }

  @Override
  public boolean recallable() {
    return true;
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story
        .positions()
        .flatMap(position -> draft(position, story).stream())
        .filter(draft -> draft.weight() >= WORTH)
        .toList();
  }

  private static Optional<Draft> draft(Position position, Story story) {
    Figure figure = SaidNumber.asked(position.clause()).orElse(null);
    if (figure == null || !leavesRoom(figure)) {
      return Optional.empty();
    }
    Said said = position.said();
    String gap = figure.gappedNumber(position.clause());
    String key = Steps.shown(figure.number());
    String above = gap + " " + story.contextLine.of(said);
    if (Words.contains(above, key)) {
      return Optional.empty();
    }
    String stem = SaidNumber.sentence(gap, said, story) + " Write the number that is missing.";
    return Optional.of(
        new Frame(story)
            .ofSaid(
                said,
                List.of(new Option(key, true, null)),
                new Asking(
                    Kind.NUMBER,
                    stem,
                    Item.numeric(
                        key + (figure.isShare() ? "" : figure.after()), tolerance(figure.number())),
                    position.spans(),
                    Frame.reported(said, position.clause(), story),
                    Weight.rounded(new Weight(story).of(said, position.clause()) - 0.03),
                    RuleName.NUMBER_TYPED)));
  }

  /** Of "nine boats" a tenth is none: only the number itself is right, and that is a guess. */
  private static boolean leavesRoom(Figure figure) {
    return !figure.after().isBlank() && !figure.isShare()
        || tolerance(figure.number()).compareTo(BigDecimal.ONE) >= 0;
  }

  /** A tenth of the number, rounded down to one digit: 3 for 30, 40 for 430, 0.4 for 4.5. */
  static BigDecimal tolerance(BigDecimal number) {
    BigDecimal tenth = number.multiply(TENTH).round(ROUND).stripTrailingZeros();
    return tenth.scale() < 0 ? tenth.setScale(0) : tenth;
  }
}
