package onrecord.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Topic;
import onrecord.desk.Dropped;
import onrecord.question.Question;
import onrecord.system.Refused;
import onrecord.user.Library;
import onrecord.user.User;

/**
 * The questions in a person's libraries that a search finds.
 *
 * @param today the person's day
 */
public record Bank(Search search, User user, LocalDate today) {
  /** One press changes no more. */
  private static final int MOST_TAGGED = 1_000;

  private static final String MINE =
      "exists (select 1 from library_member m where m.library_id = q.library_id"
          + " and m.user_id = :user)";

  /**
   * What has the words; where nothing has them, what has words that begin so. The queries are made
   * once, not for each row. Words with punctuation between them are also looked for apart.
   */
  private static final String BY_WORDS =
      """
      with wanted as materialized (select sought(:words) || sought(:apart) as whole,
        begun(:words) || begun(:apart) as some),
      fit as (
        select q.id, q.library_id, q.words @@ w.whole as whole, q.rank,
          ts_rank(q.words, case when q.words @@ w.whole then w.whole else w.some end) as fitness,
          a.imported_at, a.id as article_id
        from wanted w join question q on q.words @@ (w.whole || w.some)
          join question_version v on v.id = q.current_id join article a on a.id = q.article_id
        where %s)
      select id as question, library_id as library, count(*) over () as found, whole
      from fit where whole or not exists (select 1 from fit where whole)
      order by fitness desc, imported_at desc, article_id desc, rank, id""";

  private static final String LATEST =
      """
      select q.id as question, q.library_id as library, count(*) over () as found, true as whole
      from question q
        join question_version v on v.id = q.current_id join article a on a.id = q.article_id
      where %s order by a.imported_at desc, a.id desc, q.rank, q.id""";

  /** An article's topics hold for its questions. */
  private static final String TOPIC =
      "exists (select 1 from topic t where lower(t.name) = lower(:topic)"
          + " and (exists (select 1 from question_topic x"
          + " where x.topic_id = t.id and x.question_id = q.id)"
          + " or exists (select 1 from article_topic x"
          + " where x.topic_id = t.id and x.article_id = q.article_id)))";

  /** Sides have several speakers. */
  private static final String OF_OUTLET = "v.speaker is null and q.kind <> 'TWO_SIDES'";

  /**
   * Some of the questions, and how many there are.
   *
   * @param begun whether none has the words, and these have words that begin so
   * @param dropped why people dropped what they dropped of these
   */
  public record Found(List<Question> rows, long all, boolean begun, Map<Long, String> dropped) {
    /** Null where nobody did. */
    public String whyDropped(Question question) {
      return dropped.get(question.id);
    }

    public boolean more(int page) {
      return all > (page + 1L) * BankResource.PAGE;
    }
  }

  /**
   * @param found how many the search finds in all
   * @param whole whether it has the words looked for, and not only their beginnings
   */
  record Place(Long question, Long library, Long found, Boolean whole) {}

  /**
   * A page, the best match first where words were given, else the latest article. What was deleted
   * since its places were found is left out.
   */
  Found page(int page, int size) {
    var places = places(page * size, size);
    var ids = places.stream().map(Place::question).toList();
    Map<Long, Question> rows =
        Question.<Question>stream(
                "from Question q join fetch q.current v left join fetch v.flaws"
                    + " join fetch q.article a join fetch a.outlet where q.id in ?1",
                ids)
            .distinct()
            .collect(Collectors.toMap(question -> question.id, Function.identity()));
    // one by one: in one query their rows would multiply
    Question.list("from Question q left join fetch q.topics where q.id in ?1", ids);
    Article.list(
        "from Article a left join fetch a.topics"
            + " where a.id in (select q.article.id from Question q where q.id in ?1)",
        ids);
    var first = places.stream().findFirst();
    var found = ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    return new Found(
        found,
        first.map(Place::found).orElse(0L),
        first.filter(place -> !place.whole()).isPresent(),
        Dropped.why(found));
  }

  /**
   * Puts a topic on all that it finds.
   *
   * @return how many have it from now on, and how many have too many topics to take another
   */
  Map<String, Integer> tag(String topic) {
    int tagged = 0;
    int full = 0;
    for (var part : byLibrary().entrySet()) {
      Library held = Library.findById(part.getKey());
      held.lock();
      Long[] questions = part.getValue().toArray(Long[]::new);
      var one = Topic.named(held, topic);
      tagged += Tagging.add(one, questions);
      full += Tagging.without(one, questions);
    }
    return Map.of("tagged", tagged, "full", full);
  }

  /**
   * Takes the topic that it looks for off all that it finds. Those that have it by their article
   * keep it.
   */
  Map<String, Integer> untag() {
    int untagged = 0;
    for (var part : byLibrary().entrySet()) {
      Library held = Library.findById(part.getKey());
      held.lock();
      untagged += Tagging.remove(held, search.topicName(), part.getValue().toArray(Long[]::new));
    }
    return Map.of("untagged", untagged);
  }

  /** In one order for all, so that two who do this do not wait for each other. */
  private TreeMap<Long, List<Long>> byLibrary() {
    if (!search.isNarrowed()) {
      throw new Refused("Search for something first: a topic for every question tells nothing.");
    }
    var places = places(0, MOST_TAGGED);
    if (!places.isEmpty() && places.get(0).found() > MOST_TAGGED) {
      throw new Refused("At most 1,000 questions are tagged at once. Narrow the search.");
    }
    return places.stream()
        .collect(
            Collectors.groupingBy(
                Place::library,
                TreeMap::new,
                Collectors.mapping(Place::question, Collectors.toList())));
  }

  private List<Place> places(int from, int size) {
    var narrowed = narrowed();
    String sql = search.sought().isEmpty() ? LATEST : BY_WORDS;
    var query =
        Question.getEntityManager()
            .createNativeQuery(
                sql.formatted(String.join(" and ", narrowed.conditions)), Place.class);
    narrowed.given.forEach(query::setParameter);
    List<?> rows = query.setFirstResult(from).setMaxResults(size).getResultList();
    return rows.stream().map(Place.class::cast).toList();
  }

  private Narrowed narrowed() {
    var narrowed = new Narrowed();
    narrowed.to(MINE, "user", user.id);
    narrowed.to("q.state = :state", "state", name(search.wantedState()));
    narrowed.to("q.kind = :kind", "kind", name(search.wantedKind()));
    narrowed.to("v.format = :format", "format", name(search.wantedFormat()));
    narrowed.to(TOPIC, "topic", orNull(search.topicName()));
    narrowed.to("q.article_id = :article", "article", search.articleId());
    if (search.isOfOutlet()) {
      narrowed.conditions.add(OF_OUTLET);
    } else {
      narrowed.to("v.speaker = :speaker", "speaker", orNull(search.speakerName()));
    }
    if (!search.sought().isEmpty()) {
      narrowed.given.put("words", search.sought());
      narrowed.given.put("apart", Apart.of(search.sought()));
    }
    Age age = search.wantedAge();
    if (age != null) {
      narrowed.to(age.condition(), "since", age.since(today));
    }
    Flag flag = search.wantedFlag();
    if (flag != null) {
      narrowed.conditions.add(flag.condition());
    }
    if (flag == Flag.PAST) {
      narrowed.given.put("today", today);
    }
    return narrowed;
  }

  /** Conditions, and what stands for the names in them. */
  private static final class Narrowed {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> given = new HashMap<>();

    void to(String condition, String name, Object wanted) {
      if (wanted != null) {
        conditions.add(condition);
        given.put(name, wanted);
      }
    }
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static String orNull(String words) {
    return words.isEmpty() ? null : words;
  }
}
