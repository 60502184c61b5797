package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Indefinite;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/** "In what capacity did X speak?": titles as the article states them, none that a person told. */
final class Capacity implements QuestionKind {
  private static final int MOST = 2;
  private static final int LONGEST = 10;
  private static final double SAME = 0.6;

  /** "Nurse" and "nurses" have as many letters in common. */
  private static final int LIKE = 5;

  /** Whom everybody knows, and what is no office. */
  private static final Pattern NOT_ASKED =
      Pattern.compile(
          "(?i)who .*|(?:former |then-|u\\.s\\. |american )?(?:vice )?president(?:-elect)?|.*(?:candidate|nominee"
              + "|front-?runner|contender|hopeful|first lady)|(?:former )?(?:sen\\.|rep\\.|gov\\.|senator|secretary"
              + "|governor|general|mayor|judge|professor|pope)");

  /** Of these there is one at a time. */
  static final Pattern HELD_BY_ONE =
      Pattern.compile(
          "(?i)\\b(president|minister|secretary|speaker|leader|chairman|chairwoman|chair|director|governor"
              + "|mayor|CEO|chief|chancellor|superintendent|head|master|commissioner|general|king|queen"
              + "|commander|treasurer|editor|dean|founder)\\b");

  @Override
  public Kind kind() {
    return Kind.ROLE;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story
        .people
        .withRoles()
        .filter(name -> name.title() != null && !name.told() && matters(name, story))
        .sorted(Comparator.comparingInt((Name name) -> -story.by(name).size()))
        .flatMap(name -> draft(name, story).stream())
        .limit(MOST)
        .toList();
  }

  /** The title of somebody quoted once is not worth remembering. */
  private static boolean matters(Name name, Story story) {
    int times = story.by(name).size();
    return times > 1 || times == 1 && story.isForemost(name);
  }

  private static Optional<Draft> draft(Name name, Story story) {
    String role = role(name, story);
    Position position =
        story.by(name).stream()
            .flatMap(one -> story.positions(one).stream())
            .filter(one -> role != null && Words.overlap(one.clause(), role) == 0)
            .filter(one -> !one.clause().matches("(he|she) .*") && Words.count(one.clause()) <= 18)
            .findFirst()
            .orElse(null);
    if (role == null || position == null || NOT_ASKED.matcher(story.people.role(name)).matches()) {
      return Optional.empty();
    }
    String stem = "In what capacity did " + name.name() + " say that " + position.clause() + "?";
    String above = stem + " " + story.contextLine.of(position.said());
    List<Option> roles = options(name, role, above, story);
    if (roles.size() <= Offered.FEWEST || echoes(role, above)) {
      return Optional.empty();
    }
    var offered = Offered.of(roles);
    return Optional.of(
        new Frame(story)
            .ofSaid(
                position.said(),
                Asking.single(
                    Kind.ROLE,
                    stem,
                    offered.shown(),
                    position.spans(),
                    name.name()
                        + ", "
                        + story.people.role(name)
                        + ", said"
                        + Frame.on(position.said())
                        + " that "
                        + position.clause(),
                    Weight.rounded(new Weight(story).of(position.said(), position.clause()) - 0.04),
                    RuleName.ROLE_POSITION))
            .withSpares(offered.spares()));
  }

  /**
   * The role, those of others in the article, and where they are few such as are from elsewhere.
   */
  private static List<Option> options(Name name, String role, String above, Story story) {
    var others =
        story
            .people
            .withRoles()
            .filter(other -> !other.equals(name) && other.title() != null && !other.told())
            .filter(other -> !NOT_ASKED.matcher(story.people.role(other)).matches())
            .filter(other -> role(other, story) != null && !above.contains(other.name()))
            .filter(other -> differs(role(other, story), role))
            .sorted(
                Comparator.comparingDouble(
                    (Name other) ->
                        -likeness(role(other, story), role, above)
                            - 0.5 * Commonness.alike(other, name)))
            .toList();
    var roles = new ArrayList<Option>();
    roles.add(new Option(role, true, "This is the role that " + story.outlet() + " gives."));
    for (Name other : others) {
      String text = role(other, story);
      if (roles.size() <= Offered.WRONG + Offered.SPARES
          && roles.stream().allMatch(one -> differs(text, one.text()))) {
        roles.add(new Option(text, false, "This is the role of " + other.name() + "."));
      }
    }
    for (String text : elsewhere(name, story)) {
      if (roles.size() <= Offered.WRONG
          && Words.overlap(text, above) == 0
          && roles.stream().noneMatch(one -> isSame(text, one.text()))) {
        roles.add(new Option(text, false, name.name() + " has another role."));
      }
    }
    return roles;
  }

  /**
   * Roles that articles on the story tell of people whom this one does not name, then the own
   * office exchanged for another.
   */
  private static List<String> elsewhere(Name name, Story story) {
    String own = story.people.midSentence(story.people.role(name));
    Stream<String> told =
        story.background.titles().stream()
            .filter(held -> !story.reading.tells(held.name()) && !isNamed(held.name(), story))
            .map(Background.Held::role)
            .filter(role -> !NOT_ASKED.matcher(role).matches() && !Sound.leans(role))
            .filter(role -> Words.overlap(role, own) < SAME);
    return Stream.concat(told, Counterparts.ofRole(own))
        .filter(role -> !story.reading.tells(role))
        .map(role -> role(story.people.midSentence(role)))
        .filter(role -> role != null)
        .distinct()
        .toList();
  }

  /** Whom this article calls otherwise there has a role here already. */
  private static boolean isNamed(String name, Story story) {
    return story.people.all().stream().anyMatch(one -> Words.overlap(one.name(), name) > 0);
  }

  /** The own office exchanged shares its body with the key and is another role all the same. */
  private static boolean isSame(String one, String other) {
    Set<String> words = Words.content(one);
    Set<String> others = Words.content(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  /** "As a senator from Lund", or null where the role is no office that can be written so. */
  private static String role(Name name, Story story) {
    return role(story.people.midSentence(story.people.role(name)));
  }

  private static String role(String told) {
    String role =
        told.replaceFirst("\\bSen\\.$", "senator")
            .replaceFirst("\\bGov\\.$", "governor")
            .replaceFirst("\\bRep\\.$", "representative")
            .replaceFirst("\\bGen\\.$", "general")
            .replaceFirst("\\bAdm\\.$", "admiral")
            .replaceFirst("\\bCol\\.$", "colonel")
            .replaceFirst("\\b(?:Capt|Sgt|Lt|Prof)\\.$", "")
            .strip();
    boolean plain = role.matches("[^,;:()\"“”]{4,80}") && !role.matches("(?i)who .*");
    if (!plain || Words.count(role) > LONGEST || !role.contains(" ")) {
      return null;
    }
    boolean held =
        HELD_BY_ONE.matcher(role).find() || role.matches("(?s)(?:the|a|an) .*|.*['’]s? .*");
    return "As " + (held ? "" : Indefinite.before(role)) + role;
  }

  /** "As a nurse" of who speaks of nurses. */
  private static boolean echoes(String role, String above) {
    Set<String> asked = Words.content(above);
    return Words.overlap(role, above) > 0
        || Words.content(role).stream().anyMatch(word -> Words.hasLike(asked, word, LIKE));
  }

  private static boolean differs(String one, String other) {
    return Words.overlap(one, other) < SAME;
  }

  /** A role that shares a word with the stem would be excluded or suspected by it. */
  private static double likeness(String one, String role, String above) {
    double length =
        Math.min(one.length(), role.length()) / (double) Math.max(one.length(), role.length());
    return length + Words.overlap(one, role) - Words.overlap(one, above);
  }
}
