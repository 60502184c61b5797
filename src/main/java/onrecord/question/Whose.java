package onrecord.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.statement.Statement;
import onrecord.statement.Voice;
import onrecord.statement.Voices;

/**
 * Who says what a question rests on, with the letter of the article's reader, and in which way.
 *
 * @param statement null where the question was made of none that is still there
 */
public record Whose(Voice voice, Statement statement) {
  /** Speakers in the order of {@link Voices}, without the article and all that is said in it. */
  private static final String NAMED =
      """
      select s.extraction_id as extraction, coalesce(one.name, p.name) as name,
        string_agg(distinct p.name, chr(10)) as called
      from statement s join speaker p on p.id = s.speaker_id left join speaker one on one.id = p.one_id
      where s.extraction_id = any(:extractions) and s.kind <> 'FACT'
      group by 1, 2, coalesce(one.id, p.id) order by 1, min(s.position)""";

  /**
   * @param called the names that the article has for this speaker, one a line
   */
  public record Named(Long extraction, String name, String called) {
    boolean isCalled(String other) {
      return name.equals(other) || called.lines().anyMatch(one -> one.equals(other));
    }
  }

  /** In the order of the versions; one look at the database for all. */
  public static List<Whose> of(List<QuestionVersion> versions) {
    Long[] extractions =
        versions.stream()
            .map(version -> version.question.statement)
            .filter(Objects::nonNull)
            .map(statement -> statement.extraction.id)
            .distinct()
            .toArray(Long[]::new);
    var named = extractions.length == 0 ? Map.<Long, List<Named>>of() : named(extractions);
    return versions.stream().map(version -> of(version, named)).toList();
  }

  private static Whose of(QuestionVersion version, Map<Long, List<Named>> named) {
    var statement = version.question.statement;
    List<Named> speakers =
        statement == null ? List.of() : named.getOrDefault(statement.extraction.id, List.of());
    return new Whose(voice(version, speakers), statement);
  }

  /** A question keeps the name it was made with, also where that was put under another since. */
  private static Voice voice(QuestionVersion version, List<Named> speakers) {
    return IntStream.range(0, speakers.size())
        .filter(place -> speakers.get(place).isCalled(version.speaker))
        .mapToObj(place -> Voice.named(place, speakers.get(place).name(), "", List.of()))
        .findFirst()
        .orElseGet(() -> new Letters(List.of()).of(version));
  }

  private static Map<Long, List<Named>> named(Long[] extractions) {
    List<?> rows =
        Question.getEntityManager()
            .createNativeQuery(NAMED, Named.class)
            .setParameter("extractions", extractions)
            .getResultList();
    return rows.stream().map(Named.class::cast).collect(Collectors.groupingBy(Named::extraction));
  }
}
