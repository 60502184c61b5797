package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Words in quotation marks are somebody's: who asks about them tells whose they are. */
final class QuotationHasSpeaker implements Check {
  /** The others ask for the speaker, or are looked at by checks of their own. */
  private static final Set<Kind> ASKED =
      EnumSet.of(Kind.WHAT_ABOUT, Kind.FACT, Kind.NUMBER, Kind.OCCASION, Kind.SPEECH_ACT);

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null
        || draft.speaker() != null
        || !ASKED.contains(draft.kind())
        || draft.asksAboutPassage()
        || NoLoosePronoun.in(draft.stem())
        || SpeakerNamed.isLacking(draft)) {
      return List.of();
    }
    String stem = Quotations.without(draft.stem());
    return quotations(draft)
        .filter(QuotationHasSpeaker::isSpoken)
        .map(
            quotation ->
                reading.saying(quotation).stream().filter(QuotationHasSpeaker::quotes).toList())
        .filter(said -> !said.isEmpty())
        .filter(said -> said.stream().noneMatch(one -> isNamed(one, stem, reading)))
        .limit(1)
        .map(
            said -> Flaw.reject("missing_speaker", "The stem does not tell whose words these are."))
        .toList();
  }

  private static Stream<String> quotations(Draft draft) {
    Option key = draft.item().key();
    return Stream.concat(Stream.of(draft.stem()), Stream.ofNullable(key).map(Option::text))
        .flatMap(words -> Quotations.in(words).stream());
  }

  /** A title has capitals, a single word is a name for something as often. */
  private static boolean isSpoken(String quotation) {
    var words = Words.of(quotation);
    var telling = words.stream().filter(w -> !Words.isEmpty(w) && w.length() > 2).toList();
    return words.size() > 2
        && telling.stream().anyMatch(w -> w.equals(w.toLowerCase(Locale.ROOT)))
        && words.stream().skip(1).filter(w -> w.equals(w.toLowerCase(Locale.ROOT))).count()
            >= words.size() / 2.0;
  }

  private static boolean quotes(Attribution said) {
    return said.type() != Attribution.Type.INDIRECT && !said.source().isEmpty();
  }

  /** By the name, or by the words and the role by which the article has this speaker. */
  private static boolean isNamed(Attribution said, String stem, Reading reading) {
    var words = Words.content(stem);
    return said.speaker() != null && Words.contains(stem, said.speaker())
        || named(said, reading).anyMatch(name -> reading.mentions(stem, name))
        || Stream.concat(roles(said, reading), sources(said, reading))
            .anyMatch(told -> Words.content(told).stream().anyMatch(words::contains));
  }

  private static Stream<Name> named(Attribution said, Reading reading) {
    return Stream.ofNullable(said.speaker()).flatMap(name -> reading.named(name).stream());
  }

  private static Stream<String> roles(Attribution said, Reading reading) {
    return Stream.concat(
        Stream.ofNullable(said.title()),
        named(said, reading).map(Name::title).filter(Objects::nonNull));
  }

  private static Stream<String> sources(Attribution said, Reading reading) {
    return said.source().stream().map((Span at) -> at.in(reading.text()));
  }
}
