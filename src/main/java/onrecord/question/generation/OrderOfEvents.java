package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;

/** "Put these events in order of time": dated facts of the outlet's own, days clearly apart. */
final class OrderOfEvents implements QuestionKind {
  private static final int MOST = 5;
  private static final int FEWEST = 3;
  private static final int LONGEST = 22;
  private static final double ALIKE = 0.5;

  /** An event with the first and the last day that its date may mean. */
  private record Event(Told told, String sentence, String from, String to) {
    boolean isApart(Event other) {
      return to.compareTo(other.from) < 0 || other.to.compareTo(from) < 0;
    }
  }

  @Override
  public Kind kind() {
    return Kind.ORDER;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  @Override
  public List<Draft> drafts(Story story) {
    var chosen = new ArrayList<Event>();
    var weight = new Weight(story);
    Told.of(story).stream()
        .map(told -> event(told, story))
        .filter(event -> event != null)
        .sorted(Comparator.comparing((Event event) -> -weight.of(event.sentence())))
        .forEach(
            event -> {
              boolean apart = chosen.stream().allMatch(event::isApart);
              boolean other =
                  chosen.stream()
                      .noneMatch(one -> Words.overlap(one.sentence(), event.sentence()) >= ALIKE);
              if (apart && other && chosen.size() < MOST) {
                chosen.add(event);
              }
            });
    return chosen.size() < FEWEST ? List.of() : List.of(draft(chosen, weight, story));
  }

  private static Event event(Told told, Story story) {
    String time =
        told.time() != null ? told.time() : told.day() == null ? null : told.day().toString();
    String sentence = People.upperFirst(told.clause().strip()) + ".";
    boolean happened =
        told.verb().matches("was|were|had") || told.base() != null && !told.isAuxiliary();
    if (time == null
        || !happened
        || told.verb().endsWith("s") && !told.verb().equals("was")
        || !told.isNamed(story) && told.person() == null
        || Words.count(sentence) > LONGEST
        || sentence.matches(
            ".*\\b(1[6-9]|20)\\d\\d\\b.*|.*\\b(since|later|earlier|first|again|after|before)\\b.*")) {
      return null;
    }
    return new Event(
        told, sentence, (time + "-01-01").substring(0, 10), (time + "-12-31").substring(0, 10));
  }

  private static Draft draft(List<Event> chosen, Weight weight, Story story) {
    var events = new ArrayList<>(chosen);
    events.sort(Comparator.comparing(Event::from));
    String told =
        events.stream()
            .map(
                event ->
                    event.sentence().replaceFirst("\\.$", "") + " (" + when(event.told()) + ")")
            .collect(Collectors.joining("; "));
    return new Frame(story)
        .draft(
            Kind.ORDER,
            (java.time.LocalDate) null,
            null,
            "Put these events in order of time, the earliest first.",
            Item.order(events.stream().map(Event::sentence).toList()),
            events.stream().map(event -> event.told().at()).toList(),
            told + ". " + People.upperFirst(new Frame(story).reportedBy()) + ".",
            events.stream().mapToDouble(event -> weight.of(event.sentence())).average().orElse(0),
            "order: dated facts");
  }

  private static String when(Told told) {
    return told.time() == null ? Dates.day(told.day()) : Dates.bare(told.time());
  }
}
