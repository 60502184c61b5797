package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Negation;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * "Which of these did X do, speaking at a press conference?" "Acknowledge that …": announced,
 * denied, warned or promised as the article's own verb has it.
 */
final class SpeechAct implements QuestionKind {
  /** The plain form of a verb that is an act of its own, and acts that it excludes. */
  record Act(String plain, List<String> others) {
    /** Those that a clause can follow: nobody promises that the road needed new lights. */
    List<String> fitting(String clause) {
      boolean toBe = Position.isToBe(RELATIVE.split(clause)[0]);
      boolean open = OPEN.matcher(clause).find();
      return others.stream()
          .filter(other -> toBe || !AHEAD.contains(other))
          .filter(other -> !open || !other.equals("Promise"))
          .toList();
    }
  }

  /** Acts about what will or would be. */
  private static final Set<String> AHEAD = Set.of("Promise", "Predict");

  /** Nobody promises that a bridge could become a danger. */
  private static final Pattern OPEN = Pattern.compile("\\b(?:could|might|may|should)\\b");

  private static final Map<String, Act> ACTS =
      Map.ofEntries(
          Map.entry("announced", new Act("Announce", List.of("Deny", "Predict"))),
          Map.entry("denied", new Act("Deny", List.of("Admit", "Complain"))),
          Map.entry("acknowledged", new Act("Acknowledge", List.of("Deny", "Complain"))),
          Map.entry("admitted", new Act("Admit", List.of("Deny", "Complain"))),
          Map.entry("conceded", new Act("Concede", List.of("Deny", "Complain"))),
          Map.entry("confirmed", new Act("Confirm", List.of("Deny", "Regret"))),
          Map.entry("warned", new Act("Warn", List.of("Promise", "Deny"))),
          Map.entry("promised", new Act("Promise", List.of("Deny", "Warn"))),
          Map.entry("pledged", new Act("Pledge", List.of("Deny", "Warn"))),
          Map.entry("vowed", new Act("Vow", List.of("Deny", "Warn"))),
          Map.entry("demanded", new Act("Demand", List.of("Deny", "Doubt"))),
          Map.entry("urged", new Act("Urge", List.of("Deny", "Doubt"))),
          Map.entry("predicted", new Act("Predict", List.of("Deny", "Promise"))),
          Map.entry("complained", new Act("Complain", List.of("Deny", "Promise"))),
          Map.entry("boasted", new Act("Boast", List.of("Deny", "Complain"))));

  /** Acts about what somebody should do. */
  private static final Set<String> ASKING = Set.of("Demand", "Urge");

  /** "Deny that it would not" makes a reader count the negations. */
  private static final Pattern NOT =
      Pattern.compile("(?i)\\b(?:" + Negation.WORDS + ")\\b|n['’]t\\b");

  private static final Pattern RELATIVE = Pattern.compile(" (?:that|which|who|whose) ");

  @Override
  public Kind kind() {
    return Kind.SPEECH_ACT;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  @Override
  public List<Draft> drafts(Story story) {
    var drafts = new ArrayList<Draft>(ActsOfOthers.drafts(story));
    for (Said said : Stream.concat(story.said.stream(), story.denied.stream()).toList()) {
      Act act = act(said, story);
      if (act == null || said.isDirect()) {
        continue;
      }
      for (Position position : positions(act, said, story)) {
        if (!isNegated(position)) {
          draft(position, act, story).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  static boolean isNegated(Position position) {
    return NOT.matcher(RELATIVE.split(position.clause())[0]).find();
  }

  /** The act that the article's own verb tells of, or null. */
  static Act act(Said said, Story story) {
    return ACTS.get(verb(said, story));
  }

  /** "Argued" of "has argued". */
  static String verb(Said said, Story story) {
    return said.cue(story.text()).replaceFirst("^(?:has|have|had|also) ", "");
  }

  static List<Position> positions(Act act, Said said, Story story) {
    return ASKING.contains(act.plain()) ? Demanded.of(said, story) : story.positions(said);
  }

  private static Optional<Draft> draft(Position position, Act act, Story story) {
    Said said = position.said();
    String clause = position.clause();
    List<String> others = act.fitting(clause);
    Variants variants = Variants.plain(position, story);
    if (others.size() < (variants == null ? 2 : 1)) {
      return Optional.empty();
    }
    var options = new ArrayList<Option>();
    String not = verbOfReport(said, story) + ", not this one.";
    options.add(option(act.plain(), clause, true, why(said, story)));
    String contrast = others.get(0);
    options.add(option(contrast, clause, false, not));
    if (variants == null) {
      options.add(option(others.get(1), clause, false, not));
    } else {
      Edit edit = variants.edits().get(0);
      String changed = edit.in(clause);
      options.add(option(act.plain(), changed, false, edit.why(said.by())));
      options.add(
          option(contrast, changed, false, "Neither this verb nor this content is in the report."));
    }
    var spares = new ArrayList<Option>();
    if (variants != null && others.size() > 1) {
      String changed = variants.edits().get(0).in(clause);
      spares.add(option(others.get(1), clause, false, not));
      spares.add(option(others.get(1), changed, false, not));
    }
    double more = variants == null ? -0.06 : 0.02;
    String rule = variants == null ? RuleName.VERB_ALONE : RuleName.VERB_AND_CONTENT;
    return Optional.of(framed(position, options, more, rule, story).withSpares(spares));
  }

  /**
   * What was done by saying something, asked about with these options.
   *
   * @param more what is added to the weight of the words
   */
  static Draft framed(
      Position position, List<Option> options, double more, String rule, Story story) {
    Said said = position.said();
    String clause = position.clause();
    String rendered =
        said.opening() + " " + said.cue(story.text()) + Frame.on(said) + " that " + clause;
    return new Frame(story)
        .ofSaid(
            said,
            Asking.single(
                Kind.SPEECH_ACT,
                stem(said, story),
                options,
                position.spans(),
                rendered,
                Weight.rounded(new Weight(story).of(said, clause) + more),
                rule));
  }

  /** Why the right act is right: of a denial nobody is the source. */
  static String why(Said said, Story story) {
    return story.denied.contains(said)
        ? verbOfReport(said, story) + "."
        : WhatAbout.why(said, story);
  }

  private static String verbOfReport(Said said, Story story) {
    return "The verb in the report is “" + said.cue(story.text()) + "”";
  }

  private static Option option(String act, String clause, boolean correct, String why) {
    return new Option(act + " that " + clause, correct, why);
  }

  private static String stem(Said said, Story story) {
    String who = story.people.introducedWithin(said.speaker());
    String where = said.occasion() == null ? "" : ", speaking " + said.occasion().alone();
    return "Which of these did " + who + " do" + where + "?";
  }
}
