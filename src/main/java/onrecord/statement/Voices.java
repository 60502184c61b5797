package onrecord.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.statement.Voice.Numbered;
import onrecord.statement.extraction.Span;

/**
 * The voices of an article, with the same letters wherever they stand: who is named in order of
 * first mention, then who is not, last the outlet.
 */
public record Voices(List<Voice> all) {
  private static final String OUTLET = "F";

  /** F is the outlet's, so speakers skip it. */
  private static final String LETTERS = "ABCDEGHIJKLMNOPQRSTUVWXYZ";

  /** A statement, and a title that its article gives the speaker, or null. */
  record Row(Statement statement, SpeakerRole role) {}

  /**
   * Those of a reading with their titles, in one query. For what goes by letter and name: the
   * numbers leave no place for what nobody said.
   */
  public static Voices in(Extraction extraction) {
    List<Row> rows =
        Statement.getEntityManager()
            .createQuery(
                "select s, r from Statement s left join fetch s.speaker p left join fetch p.one"
                    + " left join fetch s.decision"
                    + " left join SpeakerRole r on r.speaker = p and r.article = ?2"
                    + " where s.extraction = ?1 order by s.position, r.id",
                Row.class)
            .setParameter(1, extraction)
            .setParameter(2, extraction.version.article)
            .getResultList();
    return of(
        extraction.version.text,
        rows.stream().map(Row::statement).distinct().toList(),
        rows.stream().map(Row::role).filter(Objects::nonNull).distinct().toList(),
        List.of());
  }

  /**
   * @param roles the titles that the article gives its speakers
   * @param decided what people decided there: what they said that nobody said keeps its number, so
   *     that those after it have the same before and after
   */
  public static Voices of(
      String text, List<Statement> statements, List<SpeakerRole> roles, List<Decision> decided) {
    List<Integer> nobodys =
        decided.stream().filter(Decision::isOnNobody).map(one -> first(one.span)).toList();
    List<Statement> inOrder = new ArrayList<>(statements);
    inOrder.sort(Comparator.comparingInt(Voices::start).thenComparingInt(s -> s.position));
    Map<Object, List<Numbered>> said = new LinkedHashMap<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Statement statement = inOrder.get(i);
      int start = start(statement);
      int left = (int) nobodys.stream().filter(nobody -> nobody <= start).count();
      said.computeIfAbsent(who(text, statement), key -> new ArrayList<>())
          .add(new Numbered(i + 1 + left, statement));
    }
    List<Voice> voices = new ArrayList<>();
    List<Numbered> outlet = said.remove(OUTLET);
    said.values().stream()
        .sorted(Comparator.comparing(Voices::isNameless).thenComparing(Voices::firstMention))
        .forEach(words -> voices.add(voice(text, voices.size(), words, roles)));
    if (outlet != null) {
      voices.add(new Voice(OUTLET, 0, "The outlet’s own voice", "", outlet));
    }
    return new Voices(List.copyOf(voices));
  }

  /** The voice of a person whom the article has under that name and who surely says something. */
  public Optional<Voice> person(String name) {
    return all.stream().filter(voice -> name.equals(voice.person())).findFirst();
  }

  /** A, B … Z, AA, AB …, never with an F. */
  public static String letter(int place) {
    int base = LETTERS.length();
    String last = LETTERS.substring(place % base, place % base + 1);
    return place < base ? last : letter(place / base - 1) + last;
  }

  private static Voice voice(String text, int place, List<Numbered> said, List<SpeakerRole> roles) {
    Statement first = said.get(0).statement();
    Speaker speaker = first.speaker == null ? null : first.speaker.self();
    String name =
        speaker != null
            ? speaker.name
            : words(text, first).isEmpty() ? "Nobody named" : words(text, first);
    String titles =
        roles.stream()
            .filter(role -> speaker != null && role.speaker.self().id.equals(speaker.id))
            .map(role -> role.title)
            .distinct()
            .collect(Collectors.joining(", "));
    return Voice.named(place, name, titles, List.copyOf(said));
  }

  /** Whom the article does not name is told apart by the words it uses: "a spokesman". */
  private static Object who(String text, Statement statement) {
    if (statement.kind == Statement.Kind.FACT) {
      return OUTLET;
    }
    return statement.speaker != null
        ? statement.speaker.self().id
        : words(text, statement).toLowerCase(Locale.ROOT) + "?";
  }

  private static String words(String text, Statement statement) {
    if (statement.described().isEmpty() && statement.decision != null) {
      return "A source without a name";
    }
    return statement.described().stream().map(s -> s.in(text)).collect(Collectors.joining(" "));
  }

  private static boolean isNameless(List<Numbered> said) {
    return said.get(0).statement().speaker == null;
  }

  private static int firstMention(List<Numbered> said) {
    return said.stream().mapToInt(one -> one.statement().position).min().orElse(0);
  }

  private static int start(Statement statement) {
    return first(statement.content);
  }

  private static int first(List<Span> spans) {
    return spans.stream().mapToInt(Span::start).min().orElse(0);
  }
}
