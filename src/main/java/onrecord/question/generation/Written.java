package onrecord.question.generation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Ended;
import onrecord.statement.extraction.Name;

/** How the rest of an article writes a role that was found in one place of it. */
final class Written {
  /** After a name: whoever works for that one. */
  private static final Pattern AIDE =
      Pattern.compile(
          "(?:['’]s)? (?:\\p{Ll}+ )?(?:aide|staff|advis|official|spokes|ally|allies|campaign|supporter|donor|appointee"
              + "|administration|lawyer|strategist|speechwriter|secretary)");

  private static final String ADDRESS = "\\.(?:com|org|net|edu|gov|info|co\\.uk)\\b";

  /** "a teacher", "then minister": these take no "former" before them. */
  private static final Pattern DESCRIBES = Pattern.compile("(?:an?|the|one|who|then) |then-");

  private final String text;
  private final int headlineEnd;
  private final List<Name> names;

  Written(Document document, List<Name> names) {
    this.text = document.text();
    String headline = document.headline() == null ? "" : document.headline().strip();
    this.headlineEnd = text.startsWith(headline) ? headline.length() : 0;
    this.names = names;
  }

  /**
   * The role as the body has it: a headline writes any word with a capital, as if "League Founder"
   * were a title.
   */
  String role(Name name) {
    String title = name.title();
    if (title == null || Roles.isShort(title) || text.indexOf(title, headlineEnd) >= 0) {
      return title;
    }
    String words =
        Stream.of(title.split("[ -]")).map(Pattern::quote).collect(Collectors.joining("[ -]"));
    Matcher again =
        Pattern.compile("(?iu)\\b(" + words + ") " + Pattern.quote(name.name()) + "(?U:\\b)")
            .matcher(text);
    if (!again.find(headlineEnd)) {
      return null;
    }
    String role = again.group(1);
    String small = People.lowerFirst(role);
    // A word that the article has small too has its capital from the sentence that it begins.
    boolean begins = Words.hasForm(text, small.split("[ -]")[0]);
    return begins && role.substring(1).matches("[^\\p{Lu}]*") ? small : role;
  }

  /** As it may be told today: "former minister" of one who died, resigned or was sacked since. */
  String today(String title, Name name) {
    if (isPast(title, name)) {
      return "former " + title;
    }
    boolean ended =
        title != null
            && !DESCRIBES.matcher(title).lookingAt()
            && Ended.is(title, name.mentions(), text);
    if (!ended) {
      return toTheEnd(title);
    }
    // "Finance minister" has its capital from a sentence, "Mayor" has it anyway
    boolean small = title.substring(1).chars().noneMatch(Character::isUpperCase);
    return "former " + (small && !Roles.isShort(title) ? People.lowerFirst(title) : title);
  }

  /** "editor of Norvik" of an article that has "editor of Norvik.com": the address goes on. */
  private String toTheEnd(String title) {
    if (title == null || !title.contains(" ")) {
      return title;
    }
    Matcher address = Pattern.compile(Pattern.quote(title) + ADDRESS).matcher(text);
    return address.find() ? address.group() : title;
  }

  /**
   * "Roe Opens": a headline writes verbs as it does names, and whom the body never names so is
   * nobody.
   */
  boolean isOfHeadline(Name name) {
    return name.kind() == Name.Kind.PERSON
        && !name.told()
        && !name.mentions().isEmpty()
        && name.mentions().stream().allMatch(at -> at.end() <= headlineEnd);
  }

  /**
   * "President Roe" of years ago, whom the article also calls "former President Roe"; but "a former
   * Mayor Roe aide" is somebody else.
   */
  private boolean isPast(String title, Name name) {
    if (title == null || !Roles.isOffice(title)) {
      return false;
    }
    String first = Pattern.quote(name.name().split(" ")[0]) + " (?:\\p{Lu}\\. )?";
    String surname = "(?:" + first + ")?" + Pattern.quote(name.lastWord()) + "(?U:\\b)";
    boolean shared =
        names.stream().anyMatch(other -> other != name && other.lastWord().equals(name.lastWord()));
    return (!shared || isOnlyHis(title, name))
        && Pattern.compile("(?<!\\b[Aa] )\\b[Ff]ormer (?i:" + Pattern.quote(title) + ") " + surname)
            .matcher(text)
            .results()
            .anyMatch(found -> !AIDE.matcher(text).region(found.end(), text.length()).lookingAt());
  }

  /**
   * "President Bo Roe", of a wife who is never called so, where the article also tells of "the
   * former president": no other Roe is meant by it.
   */
  private boolean isOnlyHis(String title, Name name) {
    return text.contains(title + " " + name.name())
        && text.toLowerCase(Locale.ROOT).contains("the former " + title.toLowerCase(Locale.ROOT))
        && names.stream()
            .filter(other -> other != name && other.lastWord().equals(name.lastWord()))
            .noneMatch(
                other -> text.contains(title + " " + other.name()) || title.equals(other.title()));
  }
}
