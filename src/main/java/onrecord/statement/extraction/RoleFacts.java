package onrecord.statement.extraction;

import java.util.List;
import java.util.function.Predicate;

/** "Mayor Ada Orr": who is what, as a fact of its own, and why it may not be asked. */
final class RoleFacts {
  private final Tokens tokens;
  private final String whole;
  private final Predicate<Span> reported;

  /**
   * @param whole why nothing of the article may be asked, or null
   * @param reported whether somebody says what stands there
   */
  RoleFacts(Tokens tokens, String whole, Predicate<Span> reported) {
    this.tokens = tokens;
    this.whole = whole;
    this.reported = reported;
  }

  /** Null of whom the first mention tells no role. */
  Fact of(Entity entity) {
    Mention mention = entity.mentions.isEmpty() ? null : entity.mentions.get(0);
    if (mention == null || mention.title() == null || !entity.person() || mention.quoted()) {
      return null;
    }
    Span name = span(mention);
    Span title = mention.title();
    Span span = new Span(Math.min(name.start(), title.start()), Math.max(name.end(), title.end()));
    String why = why(entity, name, title, span);
    return new Fact(span, Fact.Type.ROLE, why == null, why);
  }

  private String why(Entity entity, Span name, Span title, Span span) {
    boolean before = title.start() < name.start();
    boolean bare =
        title.end() < name.start()
            && ",".equals(tokens.text.substring(title.end(), name.start()).strip());
    if (bare || before && isWhose(title)) {
      return Fact.LEANING;
    }
    if (whole != null) {
      return whole;
    }
    if (reported.test(name)) {
      return Fact.PASSED_ON;
    }
    List<Span> mentions = entity.mentions.stream().map(this::span).toList();
    if (Ended.is(title.in(tokens.text), mentions, tokens.text)) {
      return Fact.CONTRADICTED;
    }
    return span.length() > FactFinder.LONGEST ? Fact.TOO_LONG : null;
  }

  private Span span(Mention mention) {
    return tokens.span(mention.first(), mention.last());
  }

  /** "his wife Orr", "the mayor's aide Orr": whose is told elsewhere. */
  private boolean isWhose(Span title) {
    int before = tokens.from(title.start()) - 1;
    return before >= 0
        && tokens.low[before].matches("his|her|its|their|our|my|your|whose|['’]s|['’]");
  }
}
