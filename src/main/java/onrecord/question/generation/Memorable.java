package onrecord.question.generation;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.question.item.Pair;
import onrecord.statement.extraction.Name;

/**
 * Whether a question is worth keeping in mind: it tells by itself what it is about, and asks for
 * somebody whose words matter beyond the article.
 */
final class Memorable {
  private static final double WORTH = 0.45;

  /**
   * What an outlet tells in its words sounds like anybody's: it has to matter more. A whole
   * quotation weighs less from the start.
   */
  private static final Map<String, Double> WORTH_OF =
      Map.of(RuleName.WHO_SAID_CLAUSE, 0.6, RuleName.WHO_SAID_QUOTATION, 0.39);

  /** "Who said that some are late": of what, a reader does not know. */
  private static final Pattern VAGUE =
      Pattern.compile("(?i)\\b(?:that|which) " + Lexicon.anyOf("vague") + "\\b");

  /** "that Jo Roe “is a mayor”": too little to tell whose words they are. */
  private static final Pattern SLIGHT = Pattern.compile(" [\"“](?:\\S+ ){0,2}\\S+[\"”]\\?$");

  /** "In fact, …", "Having said that, …" in a quotation: an answer to what stands before. */
  private static final Pattern ANSWERS =
      Pattern.compile("[\"“](?=\\p{Lu})(?i:" + Lexicon.anyOf("answers") + "),? ");

  /** Whom an article asks as one of many: known by age, trade or loyalty. */
  private static final Pattern ONE_OF_MANY =
      Pattern.compile(".*\\b(?:\\d+-year-old|" + Lexicon.anyOf("one.of.many") + ")\\b.*");

  private static final Pattern BACK =
      Pattern.compile(
          "(?<!^)(?<!nor was )\\bit\\b|\\b(?i:its|they|them|their|officers)\\b|\\bthe other\\b");

  private static final Pattern AHEAD = Pattern.compile("\\b(?:would|will|should|must)\\b");

  private static final int FULL = 13;

  /** "Our officers did their work": whose officers, tells who says it. */
  private static final Pattern OURS = Pattern.compile("[\"“]Our\\b");

  private final Story story;
  private final TellingRoles roles;

  /** The words of the line above: a headline is not shown with it. */
  private final Set<String> shown;

  Memorable(Story story) {
    String above = story.contextLine.of();
    this.story = story;
    this.shown = Words.content(above == null ? "" : above);
    this.roles = new TellingRoles(story, shown);
  }

  boolean is(Draft draft) {
    double worth = WORTH_OF.getOrDefault(draft.rule(), WORTH);
    return draft.weight() >= worth
        && tellsItself(draft)
        && roles.areIn(draft)
        && !isHalf(draft)
        && (!draft.rule().equals(RuleName.WHO_SAID_CLAUSE) || isToldInFull(draft.stem()))
        && !(draft.rule().equals(RuleName.WHO_SAID_QUOTATION) && OURS.matcher(draft.stem()).find())
        && !asksForOneOfMany(draft)
        && (draft.kind() != Kind.WHO_SAID || offersLikelySpeakers(draft));
  }

  /**
   * Of clauses in reported words readers took 46 in 100, of those that quote some words, are about
   * what is to come or tell more than thirteen words, and have no word that goes back, 77.
   */
  private static boolean isToldInFull(String stem) {
    String clause = Dangling.clause(stem);
    return !BACK.matcher(clause).find()
        && (clause.contains("\"")
            || AHEAD.matcher(clause).find()
            || Words.of(clause).size() > FULL);
  }

  /** Whether the speaker takes up what is quoted at once, so that it is half of a thought. */
  private boolean isHalf(Draft draft) {
    String words = draft.kind() == Kind.WHICH_SAID ? draft.item().key().text() : draft.stem();
    return Quotations.in(words).stream()
        .map(quoted -> quoted.replaceFirst("[.,!?]$", ""))
        .anyMatch(quoted -> GoesOn.from(quoted, story.text()));
  }

  private boolean tellsItself(Draft draft) {
    boolean content = draft.kind() == Kind.WHICH_SAID || draft.kind() == Kind.SPEECH_ACT;
    Stream<String> asked =
        content ? Stream.of(draft.stem(), draft.item().key().text()) : Stream.of(draft.stem());
    Stream<String> offered =
        content ? draft.item().distractors().stream().map(Option::text) : Stream.empty();
    // What others said may name what the answer does not need.
    return !VAGUE.matcher(draft.stem()).find()
        && !SLIGHT.matcher(draft.stem()).find()
        && asked.noneMatch(words -> answers(words) || dangles(words, draft))
        && offered.noneMatch(words -> answers(words) || Dangling.is(words, shown));
  }

  private static boolean answers(String words) {
    return ANSWERS.matcher(words).find();
  }

  /** Whether words that are asked about say what they are about only beside others. */
  private boolean dangles(String words, Draft draft) {
    String passage = draft.passage() == null ? "" : draft.passage();
    return Definite.dangles(words, passage, story) || Dangling.is(words, shown);
  }

  /**
   * Whether "the work" in what somebody said is told of: where neither line nor stem says which, a
   * reader thinks of another. Of a passage that is shown everybody can see it.
   */
  boolean saysWhich(Draft draft) {
    return draft.asksAboutPassage() || statements(draft).noneMatch(words -> dangles(words, draft));
  }

  /** What is reported of somebody: in the stem, as the key, or in the pairs. */
  private Stream<String> statements(Draft draft) {
    if (draft.kind() == Kind.TWO_SIDES) {
      return draft.item().pairs().stream().map(Pair::right);
    }
    if (draft.speaker() == null) {
      return Stream.empty();
    }
    boolean named = draft.kind() == Kind.WHO_SAID || draft.kind() == Kind.ROLE;
    Option key = named ? null : draft.item().key();
    String stem = draft.stem();
    for (Name name : story.people.all()) {
      stem = stem.replace(story.people.introducedWithin(name), name.name());
    }
    return Stream.of(key == null ? stem : stem + " " + key.text());
  }

  private boolean asksForOneOfMany(Draft draft) {
    return draft.speaker() != null
        && story.people.of(draft.speaker()).filter(name -> isOneOfMany(name, story)).isPresent();
  }

  /** Whom an article names and never quotes may be long dead, or a fan at a rally. */
  private boolean offersLikelySpeakers(Draft draft) {
    return draft.item().distractors().stream().map(Option::text).allMatch(this::isLikely);
  }

  private boolean isLikely(String option) {
    return story.people.all().stream()
        .filter(name -> option.contains(name.name()))
        .max(
            Comparator.comparing(story.people::isPerson)
                .thenComparing(name -> name.name().length()))
        .filter(name -> mayHaveSaid(name, story))
        .isPresent();
  }

  /** Somebody who is quoted in the article, and not as one of many. */
  static boolean mayHaveSaid(Name name, Story story) {
    return !story.by(name).isEmpty() && !isOneOfMany(name, story);
  }

  /** Somebody whom no class can be asked to know by name. */
  private static boolean isOneOfMany(Name name, Story story) {
    return story.people.isPerson(name) && ONE_OF_MANY.matcher(story.people.role(name)).matches();
  }
}
