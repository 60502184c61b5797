package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.List;
import onrecord.statement.extraction.HeadlinePhrases.Phrase;

/** What a headline tells of people who stand for an office: a poll on them, their campaigns. */
final class Campaigns {
  private static final int MOST = 3;

  private final Headline headline;
  private final Phrase subject;
  private final Candidates candidates;
  private final List<FullNames.Match> people = new ArrayList<>();

  /** "Roe voters": a name of the headline that only tells what kind of people it is about. */
  private boolean modifying;

  Campaigns(Headline headline, HeadlinePhrases phrases, Candidates candidates) {
    this.headline = headline;
    this.subject = phrases.subject();
    this.candidates = candidates;
    for (int k = headline.from; k < headline.to; k++) {
      FullNames.Match name = headline.names.at(headline.items, k, headline.to);
      if (name != null) {
        k += name.length() - 1;
        boolean known = people.stream().anyMatch(p -> p.name().equals(name.name()));
        boolean alone = !headline.items.is(k + 1, Lexicon.PEOPLE);
        if (name.person() && name.name() != null && !name.entity().located && !known) {
          modifying |= !alone;
          people.add(name);
        }
      }
    }
  }

  /** "a poll on Jo Roe and Al Poe", where the headline is of a poll and names them. */
  String poll() {
    boolean poll = false;
    for (int k = 0; k < headline.to; k++) {
      poll |= headline.items.low(k).matches("polls?|surveys?");
    }
    boolean sure = people.stream().allMatch(p -> p.entity().mentions.size() > 1);
    return poll && sure && !modifying && people.size() > 1 ? "a poll on " + list(people) : null;
  }

  /** "Jo Roe's mayoral campaign", where the headline begins with her and she is a candidate. */
  String campaign() {
    if (!headline.contends()
        || subject == null
        || people.isEmpty()
        || !candidates.stands(people.get(0).entity())) {
      return null;
    }
    String first = people.get(0).name();
    List<FullNames.Match> running =
        people.stream().filter(p -> candidates.stands(p.entity())).toList();
    boolean opens = subject.words().startsWith(first) || subject.words().endsWith(first);
    if (!opens || running.size() > MOST) {
      return null;
    }
    return running.size() == 1
        ? headline.owner(first, true) + " " + candidates.office() + " campaign" + place()
        : "the " + candidates.office() + " campaigns of " + list(running) + place();
  }

  private String place() {
    for (int k = headline.from; k < headline.to; k++) {
      FullNames.Match name = headline.names.at(headline.items, k, headline.to);
      boolean place =
          name != null
              && name.name() != null
              && name.entity().located
              && name.entity().kind != Name.Kind.PERSON
              && name.entity().kind != Name.Kind.ORGANISATION;
      if (place && headline.items.low(k - 1).equals("in")) {
        return " in " + name.shown();
      }
    }
    return "";
  }

  private static String list(List<FullNames.Match> people) {
    List<String> names = people.stream().map(FullNames.Match::name).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
