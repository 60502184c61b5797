package onrecord.question.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * "Who was mayor of Norvik in May 2026?": of the people whom an article is about, those with an
 * office that only one person holds. Bare names stand as options, since a role would tell.
 */
final class OfficeHolders {
  private static final String HEAD =
      "(?:Prime Minister|prime minister|Chancellor|(?:Foreign|Defen[cs]e|Interior|Finance|Health|Justice"
          + "|Education|Energy|Trade|Environment|Transport) (?:Minister|Secretary)|(?:foreign|defen[cs]e"
          + "|interior|finance|health|justice|education|energy|trade|environment|transport)"
          + " (?:minister|secretary)|(?:Labor|Treasury|Commerce|Homeland Security|Interior|Agriculture"
          + "|Housing) Secretary|Secretary of State|secretary of state|Attorney General|attorney general"
          + "|House Speaker|Speaker of the House|(?:Senate|House) (?:Majority|Minority) Leader"
          + "|(?:FBI|CIA|NSA) Director|(?:FBI|CIA|NSA) director|press secretary|campaign manager|campaign"
          + " chairman|Chief Justice|chief justice|[Gg]overnor|Gov\\.|[Mm]ayor|chief executive(?: officer)?"
          + "|CEO|[Pp]olice [Cc]hief|[Ss]ecretary[- ][Gg]eneral|[Cc]hairman|[Cc]hairwoman|[Cc]hair"
          + "|[Ee]xecutive [Dd]irector|[Dd]irector|[Pp]resident|Archbishop|King|Queen)";

  /** With the country, body or town before it, or after it. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:the )?(?:(?:\\p{Lu}[\\p{L}.’'-]+ ){1,5}"
              + HEAD
              + "|"
              + HEAD
              + " of (?:the )?(?:\\p{Lu}[\\p{L}.&’'-]+ ?(?:of |for |on |and |the )*){1,7})");

  private static final Pattern UNIQUE =
      Pattern.compile(
          "House Speaker|Speaker of the House|(?:Senate|House) (?:Majority|Minority) Leader"
              + "|(?:FBI|CIA|NSA) [Dd]irector|[Aa]ttorney [Gg]eneral|Secretary of State|Chief Justice");
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "(?i).*\\b(former|ex|acting|deputy|vice|assistant|presumptive|candidate|nominee|interim|then|late"
              + "|incoming|outgoing|past|co|associate|senior|state|district|lt|lieutenant|regional|local|first)\\b.*");
  private static final Pattern PLACED =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}+)((?: \\p{Lu}\\p{Ll}+){0,2}) ([Pp]rime [Mm]inister|(?:Foreign|Defen[cs]e|Interior"
              + "|Finance) Minister|[Aa]ttorney [Gg]eneral|[Mm]ayor|[Gg]overnor|[Pp]resident"
              + "|[Cc]hancellor|[Pp]olice [Cc]hief)");
  private static final Pattern STATE_GOVERNOR = Pattern.compile("(.+) Gov\\.");

  /** The heads of clubs and companies matter where the headline has them. */
  private static final Pattern ANY_BODY =
      Pattern.compile(
          "(?i).*\\b(president|director|chairman|chairwoman|chair|CEO|chief executive(?: officer)?|police chief"
              + "|archbishop)\\b.*(?<!FBI director|CIA director|NSA director)");

  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(former|then|ex|onetime|previous|once|resigned|retired|ousted|was fired|until|late)\\b");

  /** Who might as well hold an office that is asked for: unlike above, whatever the body. */
  private static final Pattern POLITICAL =
      Pattern.compile(
          "(?i).*\\b(sen|senator|gov|governor|rep|representative|congress\\w+|secretary|minister|director"
              + "|leader|speaker|mayor|attorney|judge|justice|ambassador|commissioner|candidate|nominee)\\b.*");

  private static final int BESIDE = 45;
  private static final int FEWEST_MENTIONS = 3;
  private static final int MOST = 2;

  private OfficeHolders() {}

  static List<Draft> drafts(Story story) {
    if (story.document().published() == null) {
      return List.of();
    }
    return story
        .people
        .withRoles()
        // for what a person told the article is no evidence
        .filter(name -> !name.told() && office(name, story) != null)
        .filter(name -> matters(name, story) && Sound.isWhole(name))
        .sorted(Comparator.comparingInt((Name name) -> -name.mentions().size()))
        .flatMap(name -> draft(name, story).stream())
        .limit(MOST)
        .toList();
  }

  /** Somebody who speaks twice, is in the headline, or comes up again and again. */
  private static boolean matters(Name name, Story story) {
    return story.by(name).size() > 1
        || story.people.mentions(story.headline(), name)
        || name.mentions().size() >= FEWEST_MENTIONS;
  }

  /** The office as it may follow "Who was", or null. */
  private static String office(Name name, Story story) {
    String role = story.people.role(name).strip();
    boolean whole = OFFICE.matcher(role).matches() || UNIQUE.matcher(role).matches();
    boolean shown = story.people.mentions(story.headline(), name);
    if (!whole
        || NOT_NOW.matcher(role).matches()
        || !shown && ANY_BODY.matcher(role).matches()
        || isPast(name, story)) {
      return null;
    }
    Matcher governor = STATE_GOVERNOR.matcher(role);
    return governor.matches() ? "governor of " + governor.group(1) : ofPlace(role, story);
  }

  /** "Norvik Mayor" stands before a name only: "mayor of Norvik". */
  private static String ofPlace(String role, Story story) {
    Matcher placed = PLACED.matcher(role);
    return placed.matches() && !story.people.isNationality(placed.group(1))
        ? placed.group(3).toLowerCase(Locale.ROOT) + " of " + placed.group(1) + placed.group(2)
        : role;
  }

  /** "a former port director, Jon Roe": the role that was found may have lost a word. */
  private static boolean isPast(Name name, Story story) {
    String text = story.text();
    return name.mentions().stream()
        .map(
            at ->
                text.substring(
                    Math.max(0, at.start() - BESIDE), Math.min(text.length(), at.end() + BESIDE)))
        .anyMatch(around -> PAST.matcher(around).find());
  }

  private static Optional<Draft> draft(Name holder, Story story) {
    String office = office(holder, story);
    LocalDate published = story.document().published();
    String month = Dates.bare(published.toString().substring(0, 7));
    var others =
        story
            .people
            .withRoles()
            .filter(name -> !name.equals(holder) && !story.people.mentions(office, name))
            .filter(name -> Words.overlap(name.name(), holder.name()) == 0)
            .filter(name -> !isSameOffice(office, story.people.role(name)))
            .filter(
                name -> !story.people.role(name).matches("(?i).*president") && Sound.isWhole(name))
            .filter(name -> isPolitical(story.people.role(name)))
            .sorted(Comparator.comparingInt((Name name) -> -name.mentions().size()))
            .limit(Offered.WRONG + Offered.SPARES)
            .toList();
    Span at = FirstMention.of(holder, story.text());
    if (others.size() < Offered.FEWEST || at == null) {
      return Optional.empty();
    }
    String outlet = story.outlet();
    var options = new ArrayList<Option>();
    options.add(new Option(holder.name(), true, "This is the title that " + outlet + " gives."));
    for (Name other : others) {
      options.add(
          new Option(
              other.name(),
              false,
              People.upperFirst(outlet)
                  + " introduces "
                  + other.name()
                  + " as "
                  + Sound.introduced(other, story)
                  + "."));
    }
    var offered = Offered.of(options);
    return Optional.of(
        new Frame(story)
            .ofOutlet(
                null,
                null,
                Asking.single(
                    Kind.FACT,
                    "Who was " + office + " in " + month + "?",
                    offered.shown(),
                    List.of(at),
                    holder.name() + " was " + office + ".",
                    Math.min(0.62, 0.4 + 0.03 * holder.mentions().size()),
                    RuleName.OFFICE))
            .withReasons(List.of("more: somebody whom the article names several times"))
            .withSpares(offered.spares()));
  }

  static boolean isPolitical(String role) {
    return POLITICAL.matcher(role).matches();
  }

  /** Who held it before would be right for another time. */
  private static boolean isSameOffice(String office, String role) {
    return Words.overlap(office, role) > 0.6;
  }
}
