package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Of which body "its director, Jo Roe," is the director: the one that the paragraph tells of
 * before, or the one above where that begins with "its". Of two nobody knows which.
 */
final class ItsBody {
  /** "the harbour board", and not "the money on board" or "three of the schools". */
  private static final Pattern BODY =
      Pattern.compile(
          "(?<!\\bof )\\b[Tt]he ((?:(?!(?:on|of|in|at|for|by|to|from|with|and|or)\\b)[\\p{L}’'-]+ ){0,2}(?:"
              + Lexicon.anyOfField("body")
              + "))\\b");

  /** "Mrs ", "Alhaji ". */
  private static final String HONORIFIC = "(?:\\p{Lu}\\p{L}{1,8}\\.? )?";

  private static final Pattern LINK = Pattern.compile("^(?:(?:But|And|Yet|Still),? )?(?:[Tt]he )?");

  private static final String POST =
      "((?:[\\p{L}-]+ ){0,3}?(?:"
          + Lexicon.anyOf("office", "calling")
          + "|vice-president|vice-chair)";

  private ItsBody() {}

  /** What an article tells up to the "its" before somebody's role, or null where none stands. */
  static String before(String role, Name name, String text, List<Name> names) {
    Matcher its =
        Pattern.compile(
                "\\b[Ii]ts " + Pattern.quote(role) + ", " + HONORIFIC + Pattern.quote(name.name()))
            .matcher(text);
    if (!its.find()) {
      return null;
    }
    return above(text, its.start(), names);
  }

  /** "chairwoman of the harbour board": whom the article has as "its chairwoman"; else empty. */
  static Optional<String> role(Name name, String text, List<Name> names) {
    Matcher its =
        Pattern.compile(
                "\\b[Ii]ts "
                    + POST
                    + "), "
                    + HONORIFIC
                    + Pattern.quote(name.name())
                    + "\\b|"
                    + Pattern.quote(name.name())
                    + ", its "
                    + POST
                    + "(?: (?:for|of|on) [\\p{Ll} -]{3,40})?)(?=[,.])")
            .matcher(text);
    if (!its.find()) {
      return Optional.empty();
    }
    String role = its.group(1) == null ? its.group(2) : its.group(1);
    String of = role.startsWith("spokes") ? " for " : " of ";
    return in(above(text, its.start(), names), names).map(body -> role + of + body);
  }

  /**
   * The paragraph up to a place. Where that begins it, the last sentence of the one above, if that
   * tells of a body from its first word on; else nothing.
   */
  private static String above(String text, int place, List<Name> names) {
    String above = text.substring(0, place);
    String paragraph = above.substring(above.lastIndexOf('\n') + 1);
    if (!paragraph.isBlank()) {
      return paragraph;
    }
    String before = above.strip();
    List<Span> all =
        new Sentences(before).in(new Span(before.lastIndexOf('\n') + 1, before.length()));
    String last = all.isEmpty() ? "" : all.get(all.size() - 1).in(before);
    String subject = LINK.matcher(last).replaceFirst("");
    boolean body =
        names.stream()
            .filter(name -> name.kind() == Name.Kind.ORGANISATION)
            .anyMatch(name -> subject.startsWith(name.name()));
    return body ? last : "";
  }

  /**
   * With its article.
   *
   * @param before the paragraph up to "its"
   * @param names all that the article names
   */
  static Optional<String> in(String before, List<Name> names) {
    String told = Quotations.without(before);
    List<Name> named =
        names.stream()
            .filter(name -> name.kind() == Name.Kind.ORGANISATION)
            // "The vaccine, TBV-2, …": a thing has no director
            .filter(name -> !name.name().matches(".*\\d.*"))
            .filter(name -> Words.hasForm(told, name.name()))
            .toList();
    Set<String> called =
        BODY.matcher(told)
            .results()
            .map(body -> body.group(1))
            .filter(body -> !body.endsWith("s"))
            .collect(Collectors.toSet());
    if (named.size() == 1) {
      String name = named.get(0).name();
      return Optional.of(
          (told.matches("(?s).*\\b[Tt]he " + Pattern.quote(name) + "\\b.*") ? "the " : "") + name);
    }
    return named.isEmpty() && called.size() == 1
        ? Optional.of("the " + called.iterator().next())
        : Optional.empty();
  }
}
