package onrecord.statement.extraction;

import onrecord.statement.extraction.HeadlinePhrases.Phrase;

/** What somebody speaks about: "Roe: Poe must go" as "Jo Roe's remarks on Al Poe", or the issue. */
final class Remarks {
  private final Headline headline;
  private final HeadlinePhrases phrases;
  private final Items items;
  private final Phrase who;

  Remarks(Headline headline, HeadlinePhrases phrases) {
    this.headline = headline;
    this.phrases = phrases;
    this.items = headline.items;
    Phrase subject = phrases.subject();
    this.who = subject != null && subject.person() && speaks(subject.to()) ? subject : null;
  }

  /** Whether the headline tells what somebody says. */
  boolean told() {
    return who != null;
  }

  /** An issue that has an owner by itself; else who speaks on whom or on what; or null. */
  String line() {
    Phrase topic = null;
    for (int k = who == null ? headline.to : who.to() + 1; k < headline.to; k++) {
      Phrase next = phrases.whole(k);
      if (next == null
          || items.is(k - 1, Lexicon.AUXILIARY)
          || next.words().contains(who.words())) {
        continue;
      }
      if (next.person() && speaks(next.to())) {
        // "Roe: Poe says …": what Poe says is the matter.
        return null;
      }
      boolean issue = issue(k, next);
      if (next.owned() && issue) {
        return next.words();
      }
      boolean better = topic == null || next.named() && !topic.named();
      topic = better && (next.person() || issue) ? next : topic;
      k = next.to() - 1;
    }
    return topic == null ? null : remarks("on " + topic.words());
  }

  /** "Jo Roe's remarks at the debate in Vessmark". */
  String remarks(String about) {
    return headline.owner(who.words(), true) + " remarks " + about;
  }

  /** "the report" tells nothing; "the ferry report", "immigration" do. */
  private boolean issue(int k, Phrase phrase) {
    return StoryWords.issue(items.low(phrases.phrase(k).to() - 1))
        && (phrase.named() || !phrase.words().matches("(the|an?) \\S+"));
  }

  private boolean speaks(int k) {
    return !items.low(k + 1).matches("no|yes")
        && (items.low(k).equals(":") || StoryWords.remark(items.low(k)));
  }
}
