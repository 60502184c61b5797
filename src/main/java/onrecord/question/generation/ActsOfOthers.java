package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Option;

/**
 * "Which of these did X do?" "Deny that …", "Predict that …": what X did by saying something,
 * beside what others really did so, each under the verb that the article has.
 */
final class ActsOfOthers {
  private static final String SAY = "Say";

  /** What others did whose verb is no act of its own. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "argued",
          "Argue",
          "claimed",
          "Claim",
          "explained",
          "Explain",
          "insisted",
          "Insist",
          "noted",
          "Note",
          "stressed",
          "Stress",
          "suggested",
          "Suggest",
          "maintained",
          "Maintain");

  private ActsOfOthers() {}

  /** Somebody's act: a position and the verb before it. */
  private record Done(Position position, String verb) {
    String told() {
      return verb + " that " + position.clause();
    }

    boolean isPlain() {
      return verb.equals(SAY);
    }
  }

  static List<Draft> drafts(Story story) {
    List<Done> all =
        Stream.concat(story.heard.stream(), story.denied.stream())
            .distinct()
            .flatMap(said -> done(said, story).stream())
            .toList();
    return all.stream()
        .filter(one -> SpeechAct.act(one.position().said(), story) != null)
        .filter(one -> isAsked(one.position().said(), story))
        .flatMap(one -> draft(one, all, story).stream())
        .toList();
  }

  private static boolean isAsked(Said said, Story story) {
    return story.said.contains(said) || story.denied.contains(said);
  }

  private static List<Done> done(Said said, Story story) {
    if (said.isDirect()) {
      return List.of();
    }
    SpeechAct.Act act = SpeechAct.act(said, story);
    String verb = act == null ? plain(said, story) : act.plain();
    List<Position> positions =
        act == null ? story.positions(said) : SpeechAct.positions(act, said, story);
    return positions.stream()
        .filter(position -> verb != null && OfOthers.canStand(position))
        .filter(position -> !(verb.equals("Deny") && SpeechAct.isNegated(position)))
        .map(position -> new Done(position, verb))
        .toList();
  }

  private static String plain(Said said, Story story) {
    String cue = SpeechAct.verb(said, story);
    String say = Frame.takesThat(cue) && !story.denied.contains(said) ? SAY : null;
    return PLAIN.getOrDefault(cue, say);
  }

  private static Optional<Draft> draft(Done key, List<Done> all, Story story) {
    Position position = key.position();
    List<Done> wrong = wrong(key, all, story);
    // Under one verb after another the key would be the only act.
    if (wrong.size() < Offered.FEWEST
        || wrong.stream().allMatch(Done::isPlain)
        || OfOthers.isGivenAway(position, story)) {
      return Optional.empty();
    }
    var options = new ArrayList<Option>();
    options.add(new Option(key.told(), true, SpeechAct.why(position.said(), story)));
    wrong.forEach(
        one -> options.add(new Option(one.told(), false, OfOthers.whyNot(one.position(), story))));
    var offered = Offered.of(options);
    return Optional.of(
        SpeechAct.framed(position, offered.shown(), 0.02, RuleName.ACTS_OF_OTHERS, story)
            .withSpares(offered.spares()));
  }

  /** Those with a verb that is an act first: beside "say" alone the key would stand out. */
  private static List<Done> wrong(Done key, List<Done> all, Story story) {
    List<Position> positions = all.stream().map(Done::position).toList();
    return OfOthers.beside(key.position(), positions, story).stream()
        .flatMap(other -> all.stream().filter(one -> one.position() == other))
        .sorted(Comparator.comparing(Done::isPlain))
        .toList();
  }
}
