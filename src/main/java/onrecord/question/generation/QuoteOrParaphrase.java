package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * "How does the passage give the words …?": as a quotation, as a paraphrase, partly as each; or as
 * the outlet's own.
 */
final class QuoteOrParaphrase implements QuestionKind {
  /** With one word of the outlet's, "partly" would hinge on it. */
  private static final int FEW = 3;

  private static final int TERM = 2;

  private static final double MUCH = 0.5;

  /** Where "Mayor Roe said" is all beside a quotation, there is nothing to tell it from. */
  private static final int BESIDE = 5;

  /** "said Roe called on them to be “calm”": the marks may be Roe's. */
  private static final Pattern PASSED_ON =
      Pattern.compile("\\b(?:said|told|called|urged|asked|promised|warned|reassured|assured)\\b");

  /**
   * "the refusal to call the U.S. plan a “gift to nobody”": a term that others use or avoid; not
   * "the paint of the pier" and "cast her vote".
   */
  private static final Pattern TERM_OF_OTHERS =
      Pattern.compile(
          "(?:(?<!\\b(?:the|her|his|its) )"
              + Wording.CALLED
              + "(?! (?:every|on|for|in|at|(?:an?|the|her|his|its|their) (?:votes?|ballots?))\\b)"
              + "(?:[^‘.;]|(?<=\\p{Lu})\\.){0,60}|\\b(?:say|saying|terms?|words?|phrases?|labels?) )‘");

  private static final Pattern PART = Pattern.compile("‘([^‘’]+)");
  private static final Pattern TITLE =
      Pattern.compile(
          "\\p{Lu}\\S*[\\s,.:]+(?:(?:\\p{Lu}\\S*|an?|the|of|and|in|on|to|for|by|with|at|from|or)[\\s,.:]*)+");

  @Override
  public Kind kind() {
    return Kind.QUOTE_OR_PARAPHRASE;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  static boolean fits(Matter matter, Story story) {
    if (matter instanceof Stated stated) {
      return stated.said() != null && new Lead(stated.passage(), null, story).words() != null;
    }
    return matter instanceof Claim claim
        && Lead.of(claim, story).words() != null
        && switch (claim.wording().manner()) {
          case QUOTED ->
              !claim.wording().isUnclosed()
                  && claim.passage().wordsBeside() >= BESIDE
                  && !OddMarks.arePutIn(claim.words());
          case PHRASE -> !OfADocument.is(claim);
          case MIXED -> quotesMore(claim) && !claim.mayRunOn() && !isQuotedAbove(claim, story);
          case REPORTED -> !claim.hasComma() && !isQuotedAbove(claim, story);
        };
  }

  /** Whether the headline, which may stand above, has much of the words in quotation marks. */
  private static boolean isQuotedAbove(Claim claim, Story story) {
    Set<String> asked = Words.content(claim.words());
    return Quotations.in(story.headline()).stream()
        .map(Words::content)
        .anyMatch(words -> asked.stream().filter(words::contains).count() >= MUCH * asked.size());
  }

  /** A quotation with next to nothing beside it, which anybody sees to be one. */
  static boolean isEasy(Matter matter, Story story) {
    return matter instanceof Claim claim
        && claim.wording().manner() == Wording.Manner.QUOTED
        && !claim.wording().isUnclosed()
        && Lead.of(claim, story).words() != null;
  }

  /** A word or two in marks are a term, capitals are a title, and neither quotes somebody. */
  private static boolean quotesMore(Claim claim) {
    String outside = claim.words().replaceAll("‘[^‘’]+’?", " ");
    return Words.count(outside) >= FEW
        && !PASSED_ON.matcher(outside).find()
        && !TERM_OF_OTHERS.matcher(claim.words()).find()
        && PART.matcher(claim.words())
            .results()
            .noneMatch(part -> LedUpTo.another(claim.words().substring(0, part.start())))
        && PART.matcher(claim.words())
            .results()
            .map(part -> part.group(1))
            .anyMatch(part -> Words.count(part) > TERM && !TITLE.matcher(part).matches());
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story
        .passages()
        .drafts(
            kind(),
            matter ->
                matter instanceof Claim claim ? of(claim, story) : own((Stated) matter, story));
  }

  static Draft of(Claim claim, Story story) {
    Lead lead = Lead.of(claim, story);
    String by = lead.name(claim.said().speaker());
    Wording.Manner manner = claim.wording().manner();
    return new Frame(story)
        .ofPassage(
            claim.said(),
            claim.passage().shown(),
            Asking.single(
                Kind.QUOTE_OR_PARAPHRASE,
                lead.words() + asked(claim),
                options(
                    by,
                    claim.said().did(story.text()),
                    manner,
                    why(claim, story),
                    Faults.named(claim, story),
                    story),
                List.of(claim.passage().at()),
                why(claim, story),
                claim.weight(),
                "quote_or_paraphrase: " + manner.name().toLowerCase(Locale.ROOT)));
  }

  static String why(Claim claim, Story story) {
    return switch (claim.wording().manner()) {
      case QUOTED, PHRASE ->
          "The words stand in quotation marks: they are those of " + claim.by() + ".";
      case REPORTED ->
          "The words stand outside quotation marks: "
              + story.outlet()
              + " tells what "
              + claim.by()
              + " said.";
      case MIXED ->
          "Only a part stands in quotation marks; the rest is worded by " + story.outlet() + ".";
    };
  }

  private static Draft own(Stated one, Story story) {
    Lead lead = new Lead(one.passage(), null, story);
    String why = "No source is named for these words: they are those of " + story.outlet() + ".";
    return new Frame(story)
        .ofOutlet(
            null,
            one.passage().shown(),
            Asking.single(
                Kind.QUOTE_OR_PARAPHRASE,
                lead.words() + asked(one),
                options(lead.name(one.about()), "said", null, why, why, story),
                List.of(one.passage().at()),
                why,
                one.weight(),
                "quote_or_paraphrase: own"));
  }

  /** A quotation that shows its own marks would answer the question. */
  private static String asked(Matter matter) {
    boolean partly =
        matter instanceof Claim claim && claim.wording().manner() == Wording.Manner.MIXED;
    String words = partly ? ((Claim) matter).wording().plain() : matter.words();
    return "How does the passage give " + QuotedWords.of(words) + "?";
  }

  /**
   * @param did "said", or "wrote" of a letter
   * @param manner null where the outlet says it itself
   * @param why the reason of the key
   * @param named that the words have a source
   */
  private static List<Option> options(
      String by, String did, Wording.Manner manner, String why, String named, Story story) {
    String outlet = story.outlet();
    boolean quoted = manner != null && manner.isQuoted();
    var options = new ArrayList<Option>();
    options.add(
        new Option(
            "As a quotation, in the very words of " + by,
            quoted,
            quoted ? why : noQuotation(by, manner)));
    options.add(
        new Option(
            "As a paraphrase: what " + by + " " + did + ", in the words of " + outlet,
            manner == Wording.Manner.REPORTED,
            manner == Wording.Manner.REPORTED ? why : noParaphrase(by, manner)));
    options.add(
        new Option(
            "Partly as a quotation of " + by + ", partly in the words of " + outlet,
            manner == Wording.Manner.MIXED,
            manner == Wording.Manner.MIXED
                ? why
                : quoted
                    ? "All of the words stand in quotation marks, and not only a part of them."
                    : "No part of the words stands in quotation marks."));
    options.add(
        new Option(
            "As a statement of " + story.outletItself() + ", without a source",
            manner == null,
            manner == null ? why : named));
    return FixedOptions.keyFirst(options);
  }

  private static String noQuotation(String by, Wording.Manner manner) {
    if (manner == null) {
      return "The words are not in quotation marks, and " + by + " is not named as their source.";
    }
    return manner == Wording.Manner.MIXED
        ? "Not all of the words stand in quotation marks."
        : "The words stand outside quotation marks.";
  }

  private static String noParaphrase(String by, Wording.Manner manner) {
    if (manner == null) {
      return "The passage does not give the words as something that " + by + " said.";
    }
    return manner == Wording.Manner.MIXED
        ? "A part of the words stands in quotation marks."
        : "The words stand in quotation marks: nobody has put them differently.";
  }
}
