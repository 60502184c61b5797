package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** The key tells what is wrong with what somebody takes from a passage, as far as it shows. */
final class FaultAsGiven {
  /** "It was Jo Brandt who said so", "Nothing: Jo Brandt says so". */
  private static final Pattern BY =
      Pattern.compile(
          "^(?:It was|Nothing: it was) (?<who>.{2,90}?) (?:who|that) said so\\b|^Nothing: (?<says>.{2,90}?) says? so\\.$"
              + "|\\bgives only as an? \\p{L}+ by (?<only>.{2,90}?)\\.?$");

  private static final Pattern STATED =
      Pattern.compile(
          "(?i)\\bstated it as a fact\\b|\\b(?:uses|says so|gives) in (?:its|their) own voice\\b");

  private static final Pattern SOMEBODY_ELSE =
      Pattern.compile("^It gives (.{2,90}?) words that the passage gives to somebody else");

  private static final Pattern AS_FACT = Pattern.compile("^It states as a fact\\b");
  private static final Pattern CONTRARY = Pattern.compile("(?i)\\bstates the contrary\\b");
  private static final Pattern CONDITION = Pattern.compile("(?i)\\bleaves out a condition\\b");
  private static final Pattern POSSIBLE = Pattern.compile("(?i)\\bonly calls possible\\b");
  private static final Pattern REJECTS = Pattern.compile("(?i)\\brejects\\b");

  private static final Pattern IF =
      Pattern.compile(
          "(?i)\\b(?:if|unless|provided|providing|as long as|once|when|whenever|until|in case|depend\\p{L}*|only|condition\\p{L}*|without|after|before|should|assuming|otherwise|else|while|except)\\b");

  private static final Pattern MAYBE =
      Pattern.compile(
          "(?i)\\b(?:might|could|may|possib\\p{L}*|perhaps|maybe|likely|can|probabl\\p{L}*|should|potential\\p{L}*|risk\\p{L}*|chance|would|suggest\\p{L}*|hop\\p{L}+)\\b");

  private static final Pattern DENIES = Pattern.compile("(?i)\\bden(?:y|ies|ied|ying)\\b");

  /** "Jo Brandt said that the toll fell": what comes behind it is told of the passage. */
  private static final Pattern SAID_THAT =
      Pattern.compile("^[^“\"]{2,90}? \\p{L}{3,}(?: \\p{L}{3,})? that (.+?)[.!?]*$");

  private FaultAsGiven() {}

  static List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (reading == null
        || key == null
        || draft.kind() != Kind.MISATTRIBUTION
        || draft.passage() == null) {
      return List.of();
    }
    return RetellingAsGiven.retold(draft.stem())
        .map(FaultAsGiven::clause)
        .map(words -> InPassage.retold(words, draft, reading))
        .flatMap(told -> message(key.text(), told))
        .map(message -> List.of(Flaw.reject("wrong_key", message)))
        .orElse(List.of());
  }

  static String clause(String retold) {
    Matcher said = SAID_THAT.matcher(retold.strip());
    return said.matches() ? said.group(1) : retold;
  }

  private static Optional<String> message(String key, InPassage told) {
    Matcher by = BY.matcher(key);
    if (by.find()) {
      String who = first(by.group("who"), by.group("says"), by.group("only"));
      if (told.isAnother(who)) {
        return Optional.of("In the passage somebody else says so.");
      }
    }
    Matcher another = SOMEBODY_ELSE.matcher(key);
    if (another.find() && told.isSaid() && told.isThere() && told.isBy(another.group(1))) {
      return Optional.of("The passage gives these words to nobody else.");
    }
    if (STATED.matcher(key).find() && told.isSaid() && told.isThere()) {
      return Optional.of("The passage gives this as the words of somebody.");
    }
    if (AS_FACT.matcher(key).find() && told.isOwn()) {
      return Optional.of("The passage states it as a fact itself.");
    }
    return turned(key, told);
  }

  private static Optional<String> turned(String key, InPassage told) {
    if (CONTRARY.matcher(key).find() && told.isThere() && !DENIES.matcher(told.passage()).find()) {
      return Optional.of("The passage has the same words, and not the contrary.");
    }
    if (CONDITION.matcher(key).find()
        && (!IF.matcher(told.passage()).find()
            || IF.matcher(told.words()).find() && told.isThere())) {
      return Optional.of("No condition of the passage is left out.");
    }
    if (POSSIBLE.matcher(key).find() && (told.isThere() || !MAYBE.matcher(told.passage()).find())) {
      return Optional.of("The passage calls nothing only possible that the retelling does not.");
    }
    return Optional.of("The passage has no word that rejects it.")
        .filter(m -> REJECTS.matcher(key).find() && !ViewAsGiven.mayReject(told));
  }

  private static String first(String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    return "";
  }
}
