package onrecord.statement.extraction;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody or something the article names.
 *
 * @param name the fullest form in the article
 * @param kind person, organisation, government or place
 * @param aliases other forms in the article that mean the same
 * @param title the role as stated, or null
 * @param familyNameFirst whether later mentions use the first token (Tan Meilin, Tan)
 * @param mentions where it stands, outside junk, in order
 * @param told whether a person told the role, so that the article need not state it
 */
public record Name(
    String name,
    Kind kind,
    List<String> aliases,
    String title,
    boolean familyNameFirst,
    List<Span> mentions,
    boolean told) {
  /** What sort of somebody or something has the name. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    GOVERNMENT,
    PLACE
  }

  public Name {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /** As the rules find it. */
  public Name(
      String name,
      Kind kind,
      List<String> aliases,
      String title,
      boolean familyNameFirst,
      List<Span> mentions) {
    this(name, kind, aliases, title, familyNameFirst, mentions, false);
  }

  /** The same with the role that a person told. */
  public Name introducedAs(String role) {
    return new Name(name, kind, aliases, role, familyNameFirst, mentions, true);
  }

  /** The same without a role. */
  public Name untitled() {
    return new Name(name, kind, aliases, null, familyNameFirst, mentions);
  }

  /** By the name alone: there may be thousands of mentions, and names are looked up often. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The last word of the full form, which most people are called by later. */
  public String lastWord() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Where it stands in its fullest form. */
  public Stream<Span> inFull(String text) {
    return mentions.stream().filter(at -> at.in(text).equals(name));
  }

  /** All that it is called, the full form first. */
  public Stream<String> forms() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }
}
