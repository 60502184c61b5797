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
  private static final double WORTH = 0.34;
  private static final double ALIKE = 0.5;

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
    var chosen = new ArrayList<DatedEvent>();
    var weight = new Weight(story);
    DatedEvent.of(story).stream()
        .filter(event -> weight.of(event.sentence()) >= WORTH)
        .sorted(Comparator.comparing((DatedEvent event) -> -weight.of(event.sentence())))
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

  private static Draft draft(List<DatedEvent> chosen, Weight weight, Story story) {
    var events = new ArrayList<>(chosen);
    events.sort(Comparator.comparing(DatedEvent::first));
    String told =
        events.stream()
            .map(
                event ->
                    event.sentence().replaceFirst("\\.$", "")
                        + " ("
                        + Dates.bare(event.time())
                        + ")")
            .collect(Collectors.joining("; "));
    return new Frame(story)
        .ofOutlet(
            null,
            null,
            new Asking(
                Kind.ORDER,
                "Put these events in order of time, the earliest first.",
                Item.order(events.stream().map(DatedEvent::sentence).toList()),
                events.stream().map(DatedEvent::at).toList(),
                told + ".",
                Weight.rounded(
                    events.stream()
                        .mapToDouble(event -> weight.of(event.sentence()))
                        .average()
                        .orElse(0)),
                "order: dated facts"));
  }
}
