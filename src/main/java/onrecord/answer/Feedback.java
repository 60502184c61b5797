package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.question.QuestionText;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Paired;
import onrecord.question.item.Picked;
import onrecord.question.item.Response;
import onrecord.question.item.Sequenced;

/** An answer with what is right: only for pages that come after it was stored. */
public record Feedback(QuestionText wording, Item item, Response response) {
  /** A key longer than this stands below the headline, not in it. */
  private static final int LONGEST = 80;

  /** "It gives a different number from the one that Roe gave." is no end of another sentence. */
  private static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){4,}\\S+[.?!]");

  /**
   * Words with a capital at their beginning only. Names have another, too: "Jo Moe", "Bank of
   * Norvik".
   */
  private static final Pattern WORDS =
      Pattern.compile("\\p{Lu}[^\\s,]* (?!\\p{Ll}{1,3} \\p{Lu})\\p{Ll}");

  private static final List<String> PLACES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  /** One part of it: what it looks like, its words, what is said of it and why. */
  public record Line(Look look, String text, String word, String why) {}

  public enum Look {
    RIGHT,
    WRONG,
    MISSED,
    OTHER;

    public String css() {
      return "is-" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public static Feedback of(QuestionText wording, Response response) {
    return new Feedback(wording, wording.item(), response);
  }

  /** An answer as it was stored. */
  public static Feedback of(QuestionVersion version, String stored) {
    return of(version.wording(), Response.of(version.format, stored));
  }

  public boolean isRight() {
    return fraction() >= 1;
  }

  public boolean isPartly() {
    return fraction() > 0 && !isRight();
  }

  /** Said plainly and once. */
  public String verdict() {
    if (isRight()) {
      return "Right";
    }
    if (isPartly()) {
      return "Partly right: " + share();
    }
    return switch (wording.format()) {
      case SINGLE, TRUEFALSE, NUMERIC, SHORT ->
          canBeTold() ? "Not right: it was " + named(key()) : "Not right";
      case MULTIPLE, MATCH, ORDER -> "Not right: " + share();
    };
  }

  /** In a heading; "As a claim by …", "Nothing: …" and whole sentences are marked below. */
  private boolean canBeTold() {
    return key().length() <= LONGEST
        && !key().startsWith("As ")
        && !key().contains(": ")
        && !SENTENCE.matcher(key()).matches();
  }

  /** "The role of the source" begins like a sentence, and a sentence goes on: it is set apart. */
  private static String named(String key) {
    return WORDS.matcher(key).lookingAt()
        ? "“" + key.replace('“', '‘').replace('”', '’') + "”"
        : key;
  }

  /** As "2 of 3 right"; null where it is all or nothing. */
  public String share() {
    return response.share(item);
  }

  /** What is right, in a line; of several wordings the first, which its author shows. */
  public String key() {
    if (wording.format() == Format.SHORT) {
      return item.rightAnswers().get(0);
    }
    return String.join("; ", item.keyInWords());
  }

  /** What was answered, in a line. */
  public String given() {
    return String.join("; ", response.inWords(item));
  }

  /** What was answered, then what was missed. */
  public List<Line> lines() {
    return switch (wording.format()) {
      case SINGLE, MULTIPLE, TRUEFALSE -> picked((Picked) response);
      case MATCH -> paired((Paired) response);
      case ORDER -> ordered((Sequenced) response);
      case NUMERIC, SHORT -> typed();
    };
  }

  /** The wrong options that were not picked, and why they are wrong. */
  public List<Line> others() {
    return IntStream.range(0, wording.choices().size())
        .filter(place -> !isPicked(place) && !wording.choices().get(place).correct())
        .mapToObj(wording.choices()::get)
        .map(choice -> new Line(Look.OTHER, choice.text(), null, choice.why()))
        .toList();
  }

  /** Why what was picked is wrong; null where it is not, or nobody picked. */
  public String why() {
    return lines().stream()
        .filter(line -> line.look() == Look.WRONG && line.why() != null)
        .map(Line::why)
        .findFirst()
        .orElse(null);
  }

  private List<Line> picked(Picked picked) {
    var lines = new ArrayList<Line>();
    for (int place : picked.places()) {
      var choice = wording.choices().get(place);
      lines.add(
          choice.correct()
              ? new Line(Look.RIGHT, choice.text(), "Your answer, right", null)
              : new Line(Look.WRONG, choice.text(), "Your answer, wrong", choice.why()));
    }
    for (int place : item.keys()) {
      if (!isPicked(place)) {
        String text = wording.choices().get(place).text();
        lines.add(new Line(Look.MISSED, text, "Right answer", null));
      }
    }
    return lines;
  }

  private boolean isPicked(int place) {
    return response instanceof Picked picked && picked.places().contains(place);
  }

  private List<Line> paired(Paired paired) {
    var said = paired.inWords(item);
    return IntStream.range(0, said.size())
        .mapToObj(
            left ->
                paired.isRight(item, left)
                    ? new Line(Look.RIGHT, said.get(left), "Your answer, right", null)
                    : new Line(
                        Look.WRONG,
                        said.get(left),
                        "Your answer, wrong",
                        "Right answer: " + item.pairs().get(left).right()))
        .toList();
  }

  /**
   * In the right order, each with the place it was given. Steps count and not places, so what is
   * ticked is what stands right after the one before it; the first ends no step.
   */
  private List<Line> ordered(Sequenced sequenced) {
    return IntStream.range(0, item.sequence().size())
        .mapToObj(place -> ordered(place, sequenced.places()))
        .toList();
  }

  private Line ordered(int place, List<Integer> places) {
    int given = places.indexOf(place);
    String text = (place + 1) + ". " + item.sequence().get(place);
    if (isRight()) {
      return new Line(Look.RIGHT, text, "Your place, right", null);
    }
    if (place == 0) {
      return new Line(Look.OTHER, text, "You put it " + nth(given), null);
    }
    return given > 0 && places.get(given - 1) == place - 1
        ? new Line(Look.RIGHT, text, "Right after the one before", null)
        : new Line(Look.WRONG, text, "You put it " + nth(given), null);
  }

  private static String nth(int place) {
    return place >= 0 && place < PLACES.size() ? PLACES.get(place) : "at place " + (place + 1);
  }

  private List<Line> typed() {
    return isRight()
        ? List.of(new Line(Look.RIGHT, given(), "Your answer, right", accepted()))
        : List.of(
            new Line(Look.WRONG, given(), "Your answer, wrong", null),
            new Line(Look.MISSED, key(), "Right answer", null));
  }

  /** What else was accepted; null where it was written just so. */
  private String accepted() {
    return key().equals(given()) ? null : "Accepted: " + key();
  }

  private double fraction() {
    return item.grade(response);
  }
}
