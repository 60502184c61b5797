package onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Who was told as a source by a name that the article has and of which the rules made none, such as
 * "the statistics office". Questions can be asked about names only.
 */
final class ToldNames {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private ToldNames() {}

  /** The names found, and these. */
  static List<Name> with(Found found, List<Decision> decisions, String text) {
    var names = new ArrayList<>(found.names());
    decisions.stream()
        .map(decision -> decision.speaker)
        .filter(Objects::nonNull)
        .distinct()
        .filter(speaker -> names.stream().noneMatch(name -> isCalled(name, speaker.name)))
        .map(speaker -> name(speaker, found, text))
        .filter(name -> !name.mentions().isEmpty())
        .forEach(names::add);
    return names;
  }

  private static boolean isCalled(Name name, String told) {
    return name.forms().anyMatch(form -> Speaker.isSame(form, told));
  }

  private static Name name(Speaker speaker, Found found, String text) {
    String bare = Speaker.withoutArticle(speaker.name);
    List<Span> mentions =
        Pattern.compile("(?<![\\p{L}\\d])" + anyApostrophe(bare) + "(?![\\p{L}\\d])", FLAGS)
            .matcher(text)
            .results()
            .map(ToldNames::span)
            .filter(at -> found.junk().stream().noneMatch(junk -> junk.span().overlaps(at)))
            .toList();
    String name = written(mentions, bare, text);
    long with = mentions.stream().filter(at -> isAfterThe(at, text)).count();
    boolean the = !bare.equals(speaker.name) || with * 2 > mentions.size();
    return the && !isCapital(name)
        ? new Name("the " + name, kind(speaker), List.of(name), null, false, mentions)
        : new Name(name, kind(speaker), List.of(), null, false, mentions);
  }

  private static boolean isAfterThe(Span at, String text) {
    return text.substring(Math.max(0, at.start() - 5), at.start()).matches("(?s)(?:.*\\W)?[Tt]he ");
  }

  private static String anyApostrophe(String words) {
    return Pattern.quote(words).replaceAll("['’]", "\\\\E['’]\\\\Q");
  }

  private static Span span(MatchResult found) {
    return new Span(found.start(), found.end());
  }

  /** As it stands inside of a sentence: at the beginning of one it has a capital anyway. */
  private static String written(List<Span> mentions, String told, String text) {
    return mentions.stream()
        .map(at -> at.in(text))
        .min((one, other) -> Boolean.compare(isCapital(one), isCapital(other)))
        .orElse(told);
  }

  private static boolean isCapital(String words) {
    return Character.isUpperCase(words.codePointAt(0));
  }

  private static Name.Kind kind(Speaker speaker) {
    return switch (speaker.kind) {
      case PERSON -> Name.Kind.PERSON;
      case GOVERNMENT -> Name.Kind.GOVERNMENT;
      case ORGANISATION, UNNAMED -> Name.Kind.ORGANISATION;
    };
  }
}
