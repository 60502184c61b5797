package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** An article and what was found in it: what a draft is checked against. */
public record Reading(Document document, Found found) {
  public String text() {
    return document.text();
  }

  public boolean inJunk(Span span) {
    return found.junk().stream().anyMatch(junk -> junk.span().overlaps(span));
  }

  /**
   * The name that these words are, in its full form or by an alias; a leading article is no part.
   */
  public Optional<Name> named(String words) {
    String bare = bare(words);
    return found.names().stream()
        .filter(
            name ->
                bare(name.name()).equals(bare)
                    || name.aliases().stream().anyMatch(alias -> bare(alias).equals(bare)))
        .findFirst();
  }

  /** The person or body that an option speaks of, roles around the name allowed. */
  public Optional<Name> nameIn(String words) {
    return named(words)
        .or(
            () ->
                found.names().stream()
                    .filter(name -> Words.contains(words, name.name()))
                    .findFirst());
  }

  /**
   * Whether some words name this person, body or place by any of its forms; a form inside a longer
   * name ("Biden" in "the Biden administration") is not one.
   */
  public boolean mentions(String words, Name name) {
    return forms(name).anyMatch(form -> standsAlone(words, form));
  }

  private boolean standsAlone(String words, String form) {
    String left = words;
    for (Name other : found.names()) {
      for (String longer : forms(other).filter(f -> f.length() > form.length()).toList()) {
        if (longer.contains(form) && forms(other).noneMatch(form::equals)) {
          left = left.replace(longer, "");
        }
      }
    }
    return Words.hasForm(left, form);
  }

  private static Stream<String> forms(Name name) {
    return Stream.concat(Stream.of(name.name()), name.aliases().stream());
  }

  /** The attributions whose words hold all of a quotation. */
  List<Attribution> saying(String quotation) {
    return found.attributions().stream().filter(said -> says(said, quotation)).toList();
  }

  boolean says(Attribution said, String quotation) {
    var all = new StringBuilder();
    for (Span span : said.content()) {
      all.append(' ').append(span.in(text()));
    }
    String words = " " + Words.plain(all.toString()) + " ";
    return Quotations.parts(quotation).stream().allMatch(part -> words.contains(" " + part + " "));
  }

  private static String bare(String words) {
    return Words.plain(words.replaceFirst("^(?i)the ", ""));
  }
}
