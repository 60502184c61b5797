package onrecord.question.flaw;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** A wrong option that is a joke is no option: nobody takes it. */
final class OptionsPlausible implements Check {
  private static final Set<String> JOKES = Lexicon.list("joke");

  /** Those of several words, a hyphen between them or not. */
  private static final List<String> NAMES =
      JOKES.stream().filter(joke -> Words.count(joke) > 1).map(Words::plain).sorted().toList();

  /** Nobody answers, votes or signs who sleeps, is dead or not yet born. */
  private static final Pattern IMPOSSIBLE =
      Pattern.compile(
          "(?i)\\b(?:ask\\w*|question\\w*|answer\\w*|interview\\w*|vot(?:ed?|es|ing)|sign(?:ed|s|ing)?|sp(?:eak|oke)\\w*|t(?:old|ell)\\w*|wr(?:ite|ote)\\w*|advi[cs]\\w*|survey\\w*|promis\\w*)\\b[^.;]{0,50}?"
              + "(?<=[ ])(?:(?:as|while|when) (?:they|he|she|it|\\p{L}+s) (?:slept|were asleep|was asleep|were sleeping)|in (?:their|his|her) sleep|while asleep|(?:their|his|her) (?:dead|unborn) |before (?:they|he|she) (?:were|was) born|after (?:his|her|their) (?:own )?(?:death|funeral)s?|(?:to|by|of|with|from|telling|asking|interviewing) (?:the )?(?:cows|sheep|dogs|cats|horses|fish|pigeons|trees|clouds|stars|stones|furniture))\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (reading == null
        || key == null
        || draft.kind() == Kind.COMPLETE_QUOTE
        || isJoke(key, reading)) {
      return List.of();
    }
    var jokes = draft.item().distractors().stream().filter(o -> isJoke(o, reading)).toList();
    return jokes.stream()
        .limit(1)
        .map(
            option -> {
              String message = "Nobody takes “" + option.text() + "” for the answer.";
              return jokes.size() > 1
                  ? Flaw.reject("implausible_option", message)
                  : Flaw.warn("implausible_option", message);
            })
        .toList();
  }

  /** What the article itself speaks of is no joke there. */
  private static boolean isJoke(Option option, Reading reading) {
    String own = Quotations.without(option.text());
    String plain = " " + Words.plain(own) + " ";
    return IMPOSSIBLE.matcher(own).find()
        || Words.small(own)
            .map(word -> word.replaceFirst("['’]s?$", ""))
            .anyMatch(word -> JOKES.contains(word) && !reading.has(word))
        || NAMES.stream().anyMatch(name -> plain.contains(" " + name + " ") && !reading.has(name));
  }
}
