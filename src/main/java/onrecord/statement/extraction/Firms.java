package onrecord.statement.extraction;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /** What somebody is "in": a town as likely. */
  private final Set<String> placed;

  /**
   * @param form how the article writes a mention
   */
  Firms(Tokens tokens, List<Mention> all, Function<Mention, String> form) {
    this.placed =
        all.stream()
            .filter(one -> one.first() > 0)
            .filter(one -> WHERE.matcher(tokens.low[one.first() - 1]).matches())
            .map(form)
            .collect(Collectors.toSet());
  }

  /**
   * The only firm so called that was named before, or null.
   *
   * @param first whose names begin with this word; may be null
   */
  Entity called(String form, List<Entity> first) {
    if (first == null || placed.contains(form)) {
      return null;
    }
    List<Entity> firms =
        first.stream()
            .distinct()
            .filter(other -> other.kind == Name.Kind.ORGANISATION && !other.mentions.isEmpty())
            .filter(other -> FIRM.matcher(Surnames.key(other.last())).matches())
            .toList();
    return firms.size() == 1 ? firms.get(0) : null;
  }
}
