package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Sentences of the article as a reader who has not got it can understand them: "[…]" stands for
 * what is left out, and what a bare surname needs stands in brackets. Everything else is verbatim.
 */
final class Bracketed {
  /** "President Roe": a title stands there already. */
  private static final Pattern TITLED = Pattern.compile("\\p{Lu}[\\p{L}.]* $");

  private record Edit(Span at, String by) {}

  private final Story story;
  private final List<Span> sentences;
  private final List<Edit> edits = new ArrayList<>();

  /** The sentences with the edits made so far. */
  private String shown;

  /**
   * @param sentences in order of the text
   */
  Bracketed(List<Span> sentences, Story story) {
    this.sentences = sentences;
    this.story = story;
  }

  /** The text, or null where somebody in it cannot be told. */
  String text() {
    return introduceAll() ? render() : null;
  }

  private boolean introduceAll() {
    shown = render();
    for (Name name : story.people.all()) {
      if (story.people.isPerson(name) && !introduce(name)) {
        return false;
      }
    }
    return true;
  }

  /** Completes the first mention of a person where none is whole; false where it cannot be. */
  private boolean introduce(Name name) {
    if (!story.people.mentions(shown, name) || Words.hasForm(shown, name.name())) {
      return true;
    }
    Span at = first(name);
    if (at == null || !Sound.isWhole(name)) {
      return false;
    }
    String form = at.in(story.text());
    String[] parts = name.name().split(" ");
    String before = story.text().substring(Math.max(0, at.start() - 20), at.start());
    boolean titled = TITLED.matcher(before).find();
    int last = name.name().lastIndexOf(' ');
    if (form.equals(parts[parts.length - 1])) {
      String role = titled || name.title() == null ? "" : shortRole(name);
      insert(at.start(), "[" + role + name.name().substring(0, last) + "] ");
    } else if (form.equals(parts[0])) {
      insert(at.end(), " [" + name.name().substring(parts[0].length() + 1) + "]");
    } else if (form.equals(parts[0] + " " + parts[parts.length - 1])) {
      insert(
          at.start() + parts[0].length(),
          " [" + name.name().substring(parts[0].length() + 1, last) + "]");
    } else {
      return false;
    }
    return true;
  }

  private void insert(int place, String words) {
    edits.add(new Edit(new Span(place, place), words));
    shown = render();
  }

  /**
   * The first mention in the sentences; a form that is none ("the Roe plan") where nobody shares
   * it.
   */
  private Span first(Name name) {
    return name.mentions().stream()
        .filter(this::isFree)
        .min(Comparator.comparingInt(Span::start))
        .or(() -> formOf(name))
        .orElse(null);
  }

  private Optional<Span> formOf(Name name) {
    String family = name.lastWord();
    boolean shared =
        story.people.all().stream()
            .anyMatch(other -> !other.equals(name) && Words.hasForm(other.name(), family));
    if (shared) {
      return Optional.empty();
    }
    var form = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(family) + "(?![\\p{L}])");
    return sentences.stream()
        .flatMap(
            sentence ->
                form.matcher(sentence.in(story.text()))
                    .results()
                    .map(
                        found ->
                            new Span(
                                sentence.start() + found.start(), sentence.start() + found.end())))
        .filter(this::isFree)
        .findFirst();
  }

  private boolean isFree(Span at) {
    String text = story.text();
    return !story.reading.whereabouts().is(at.in(text), text, at.start())
        && sentences.stream().anyMatch(sentence -> sentence.contains(at))
        && edits.stream().noneMatch(edit -> edit.at().overlaps(at));
  }

  private String shortRole(Name name) {
    String introduced = Sound.introduced(name, story);
    boolean before = introduced.endsWith(" " + name.name());
    String role = before ? introduced.substring(0, introduced.length() - name.name().length()) : "";
    return Words.count(role) < 4 ? role : "";
  }

  private String render() {
    var text = new StringBuilder();
    Span last = null;
    for (Span sentence : sentences) {
      boolean next = last == null || story.text().substring(last.end(), sentence.start()).isBlank();
      text.append(last == null ? "" : next ? " " : " […] ").append(rendered(sentence));
      last = sentence;
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  private String rendered(Span sentence) {
    var text = new StringBuilder(sentence.in(story.text()));
    edits.stream()
        .filter(edit -> sentence.start() <= edit.at().start() && edit.at().end() <= sentence.end())
        .sorted(Comparator.comparingInt((Edit edit) -> -edit.at().start()))
        .forEach(
            edit ->
                text.replace(
                    edit.at().start() - sentence.start(),
                    edit.at().end() - sentence.start(),
                    edit.by()));
    return text.toString();
  }
}
