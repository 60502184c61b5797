package onrecord.statement.extraction;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which firm goes by the first word of its name: "Casterline" of Casterline Partners. */
final class Firms {
  /** What is called so is a firm, and its first word seldom a town's. */
  private static final Pattern FIRM =
      Pattern.compile(
          "group|partners|holdings|capital|industries|energy|motors|airlines|airways|foods|pharma"
              + "|pharmaceuticals|technologies|systems|software|labs|logistics|steel|homes|retail|stores|brothers"
              + "|infrastructure|construction|media|entertainment|ventures|securities|insurance|plc|(?:inc|ltd|corp)\\.?"
              + "|corporation|llc|management|investments|properties|developments|engineering|electronics|aerospace"
              + "|therapeutics|robotics|telecom|communications|mining|petroleum|chemicals|aviation|breweries");

  private static final Pattern WHERE =
      Pattern.compile("in|near|around|outside|across|of|from|to|at|into|through|towards?");

  private Firms() {}

  /**
   * The only body so called that was named before, or null.
   *
   * @param first whose names begin with this word; may be null
   * @param same whether a mention has this form
   * @param all all mentions of the article: where somebody is "in" it, it may be a town
   */
  static Entity called(
      Tokens tokens, List<Entity> first, Predicate<Mention> same, List<Mention> all) {
    if (first == null) {
      return null;
    }
    List<Entity> firms =
        first.stream()
            .distinct()
            .filter(other -> other.kind == Name.Kind.ORGANISATION && !other.mentions.isEmpty())
            .filter(other -> FIRM.matcher(Surnames.key(other.last())).matches())
            .toList();
    boolean place =
        firms.size() == 1
            && all.stream()
                .filter(one -> one.first() > 0 && same.test(one))
                .anyMatch(one -> WHERE.matcher(tokens.low[one.first() - 1]).matches());
    return firms.size() == 1 && !place ? firms.get(0) : null;
  }
}
