package onrecord.question.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.question.flaw.Reading;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** What an article has people and bodies say, with the day and the occasion where it tells them. */
final class Heard {
  private static final int NEAR = 30;

  private final Reading reading;
  private final People people;

  Heard(Reading reading, People people) {
    this.reading = reading;
    this.people = people;
  }

  /** All that is surely said by somebody, in order of the text. */
  List<Said> all() {
    var all = new ArrayList<Said>();
    var occasions = new Occasions(reading, people);
    var cited = new Cited(reading, people);
    var earlier = new Earlier(reading.document(), reading.found().dates());
    var attributions = reading.found().attributions();
    for (int place = 0; place < attributions.size(); place++) {
      Attribution one = attributions.get(place);
      Occasion occasion = occasions.of(one);
      Optional<Name> speaker = speaker(one);
      if (speaker.isPresent() && !reading.inJunk(one.extent())) {
        Name name = speaker.get();
        List<Quote> quotes =
            Quote.in(one.content(), reading.text()).stream()
                .filter(quote -> !cited.is(quote, one, name))
                .toList();
        Said said =
            new Said(
                place,
                one,
                name,
                people.withArticle(name),
                day(one, occasion),
                earlier(one, earlier, all),
                quotes,
                occasion,
                Words.content(one.words(reading.text())));
        if (!Deceased.mayBeAnother(said, reading.text())
            && !Disproved.isTakenBack(one, reading.text())) {
          all.add(said);
        }
      }
    }
    return List.copyOf(all);
  }

  /** Who goes on speaking may do so on another day: the article has to tell it. */
  private LocalDate day(Attribution one, Occasion occasion) {
    LocalDate day = one.saidOn();
    if (day == null && occasion != null) {
      day = dayOf(occasion);
    }
    LocalDate published = reading.document().published();
    return day != null && published != null && day.isAfter(published) ? null : day;
  }

  /** Who told of earlier words goes on with them, up to the end of the paragraph. */
  private String earlier(Attribution one, Earlier earlier, List<Said> before) {
    String own = earlier.of(one);
    Said last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean goesOn =
        own == null
            && one.saidOn() == null
            && last != null
            && last.earlier() != null
            && last.speaker().name().equals(one.speaker())
            && !reading.text().substring(last.start(), one.extent().end()).contains("\n");
    return goesOn ? Earlier.UNKNOWN : own;
  }

  /** The day that stands beside an occasion in its sentence: "at a press conference Wednesday". */
  private LocalDate dayOf(Occasion occasion) {
    return reading.found().dates().stream()
        .filter(time -> time.date() != null && Dates.isDay(time.date()))
        .filter(time -> isBeside(time.span(), occasion.at()))
        .map(time -> LocalDate.parse(time.date()))
        .findFirst()
        .orElse(null);
  }

  private boolean isBeside(Span day, Span occasion) {
    int from = Math.min(day.end(), occasion.end());
    int to = Math.max(day.start(), occasion.start());
    return to - from < NEAR
        && (to <= from || !new Span(from, to).in(reading.text()).matches("(?s).*[.\\n].*"));
  }

  private Optional<Name> speaker(Attribution one) {
    if (!one.confident()
        || one.speaker() == null
        || one.speakerKind() == Attribution.SpeakerKind.UNNAMED
        || one.content().isEmpty()) {
      return Optional.empty();
    }
    return people
        .of(one.speaker())
        .filter(name -> name.kind() != Name.Kind.PLACE)
        .filter(name -> people.isPerson(name) || !namesPerson(one));
  }

  /** "Ann Roe, the party's chair": whoever speaks there, it is not the party. */
  private boolean namesPerson(Attribution one) {
    return one.source().stream()
        .map(at -> at.in(reading.text()))
        .anyMatch(
            source ->
                people.all().stream()
                    .filter(people::isPerson)
                    .anyMatch(name -> Words.hasForm(source, name.name())));
  }
}
