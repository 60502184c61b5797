package onrecord.question.generation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;

/** Offices that one person of a country holds at a time. */
final class Office {
  private static final Set<String> OF_ONE = Set.of("President", "Prime Minister");

  /** "and French President", "met Norvik’s President": not the first word of a sentence. */
  private static final Pattern COUNTRY_BEFORE =
      Pattern.compile(
          "[\\p{L},] (?!Democratic|Republican)\\p{Lu}\\p{L}+(?:['’]s?)? (?:President|Prime Minister) $");

  private static final Pattern COUNTRY_BEHIND = Pattern.compile("^ of (?:the )?\\p{Lu}");

  /** Characters before and behind a name in which its country stands. */
  private static final int NEAR = 50;

  private final String text;
  private final List<Name> names;

  Office(String text, List<Name> names) {
    this.text = text;
    this.names = names;
  }

  /**
   * The names, without such an office of somebody whose surname another has who is named more
   * often, where it is a third one's too: the article tells of a relative who held it years ago.
   */
  List<Name> heldByOne() {
    return names.stream()
        .map(name -> isOthersToo(name) && isRelated(name) ? name.untitled() : name)
        .toList();
  }

  private boolean isRelated(Name name) {
    return names.stream()
        .anyMatch(
            other ->
                other != name
                    && other.kind() == Name.Kind.PERSON
                    && other.name().contains(" ")
                    && other.lastWord().equals(name.lastWord())
                    && other.mentions().size() > name.mentions().size());
  }

  private boolean isOthersToo(Name name) {
    return !name.told()
        && name.title() != null
        && OF_ONE.contains(name.title())
        && !isOfACountry(name)
        && names.stream()
            .anyMatch(
                other ->
                    name.title().equals(other.title())
                        && !other.lastWord().equals(name.lastWord())
                        && !isOfACountry(other));
  }

  /** Two countries have two presidents. */
  private boolean isOfACountry(Name name) {
    return name.mentions().stream()
        .anyMatch(
            at ->
                COUNTRY_BEFORE
                        .matcher(text.substring(Math.max(0, at.start() - NEAR), at.start()))
                        .find()
                    || COUNTRY_BEHIND
                        .matcher(text.substring(at.end(), Math.min(text.length(), at.end() + NEAR)))
                        .find());
  }
}
