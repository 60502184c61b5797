package onrecord.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Severity;
import onrecord.question.generation.Background;
import onrecord.question.generation.Drafting;
import onrecord.question.generation.KeyDecks;
import onrecord.question.generation.Recipe;
import onrecord.question.generation.SetAudit;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;

/** What a corpus gives in questions: the figures of docs/questions.md. */
final class Yield {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The corpus has codes of the outlets; a question gives their names. */
  private static final Map<String, String> OUTLETS =
      Map.of(
          "nyt", "The New York Times",
          "wash-post", "The Washington Post",
          "usa-today", "USA Today",
          "huff-post", "HuffPost",
          "breitbart", "Breitbart",
          "politico", "Politico",
          "west-journal", "Western Journal");

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MARK = Pattern.compile("[\"“”]|''|``");
  private static final int MANY_WORDS = 400;
  private static final int THREE_QUOTATIONS = 6;
  private static final int SET = 10;
  private static final long SEED = 1;

  /** These only warn, but no draft is ready with them. */
  private static final Set<String> UNREADY = Set.of("no_context", "not_introduced");

  /** An article with what was drafted from it. */
  record Article(int words, int marks, List<Draft> ready, List<Draft> refused) {
    private static Article of(Document document, Found found, KeyDecks decks) {
      var drafted = Drafting.draft(document, found, Background.of(null), SEED, decks);
      return of(document.text(), drafted.ready(), drafted.rejected());
    }

    static Article of(String text, List<Draft> ready, List<Draft> refused) {
      return new Article(count(WORD, text), count(MARK, text), ready, refused);
    }

    /** As many words as the promise speaks of, and three quotations: three pairs of marks. */
    boolean isLarge() {
      return words >= MANY_WORDS && marks >= THREE_QUOTATIONS;
    }

    double perThousandWords() {
      return ready.size() * 1000.0 / words;
    }

    private boolean hasSixOfFourKinds() {
      return ready.size() >= 6 && ready.stream().map(Draft::kind).distinct().count() >= 4;
    }

    /** How often running the key stands in one place in a set of ten. */
    private int run() {
      var keys = SetAudit.of(Drafting.choose(ready, Recipe.of(SET), SEED), Map.of()).keys();
      int longest = 0;
      int run = 0;
      for (int i = 0; i < keys.size(); i++) {
        boolean goesOn = i > 0 && keys.get(i) > 0 && keys.get(i).equals(keys.get(i - 1));
        run = goesOn ? run + 1 : 1;
        longest = Math.max(longest, run);
      }
      return longest;
    }
  }

  private final List<Article> articles;
  private final SetAudit audit;

  Yield(List<Article> articles) {
    this.articles = List.copyOf(articles);
    audit = SetAudit.of(articles.stream().flatMap(a -> a.ready.stream()).toList(), Map.of());
  }

  /** What every so-many-th document of a file of the corpus gives, without a story line. */
  static Yield of(Path packed, int every, int first) throws IOException {
    var documents = new ArrayList<Document>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(packed)), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (number++ % every == first) {
          documents.add(document(JSON.readTree(line)));
        }
      }
    }
    return of(documents);
  }

  /** Drafted in order, as the command does: the places of keys are dealt over all of them. */
  static Yield of(List<Document> documents) {
    var decks = new KeyDecks();
    var found = documents.parallelStream().map(new Extractor()::extract).toList();
    return new Yield(
        IntStream.range(0, documents.size())
            .mapToObj(i -> Article.of(documents.get(i), found.get(i), decks))
            .toList());
  }

  private static Document document(JsonNode line) {
    return new Document(
        line.path("text").asText(),
        LocalDate.parse(line.path("date").asText()),
        line.path("title").asText(),
        OUTLETS.get(line.path("publisher").asText()),
        Document.Kind.NEWS,
        List.of());
  }

  /** The table, by row. */
  Map<String, String> figures() {
    var rows = new LinkedHashMap<String, String>();
    rows.put("articles", String.valueOf(articles.size()));
    rows.put("drafts", String.valueOf(audit.size()));
    rows.put("articles with drafts", String.valueOf(number(a -> !a.ready.isEmpty())));
    rows.put("drafts per 1,000 words, median", decimal(median()));
    rows.put("drafts per 1,000 words, mean", decimal(mean()));
    rows.put("larger articles", String.valueOf(number(Article::isLarge)));
    rows.put("larger articles with 3 drafts, %", whole(ofLarge(a -> a.ready.size() >= 3)));
    rows.put("larger articles with 6 of 4 kinds, %", whole(ofLarge(Article::hasSixOfFourKinds)));
    rows.put(
        "key at place 1, 2, 3, 4, %",
        places().stream().map(Yield::whole).collect(Collectors.joining(" ")));
    rows.put("longest run of one place in a set of ten", String.valueOf(longestRun()));
    rows.put("key alone the longest, %", whole(longest()));
    int all = audit.size();
    audit
        .kinds()
        .forEach((kind, n) -> rows.put(kind.code(), n + ", " + whole(percent(n, all)) + " %"));
    refused().forEach((code, n) -> rows.put("refused: " + code, n + " of " + drafted()));
    return rows;
  }

  double median() {
    var sorted = articles.stream().mapToDouble(Article::perThousandWords).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  double mean() {
    return articles.stream().mapToDouble(Article::perThousandWords).average().orElseThrow();
  }

  /** How many per cent of the questions with four options have the key at each place. */
  List<Double> places() {
    List<Integer> times = audit.places().getOrDefault(4, List.of());
    int all = times.stream().mapToInt(n -> n).sum();
    return times.stream().map(n -> percent(n, all)).toList();
  }

  int longestRun() {
    return articles.stream().mapToInt(Article::run).max().orElse(0);
  }

  double longest() {
    return percent(audit.longest(), audit.compared());
  }

  /** How many drafts each check refused. */
  private Map<String, Long> refused() {
    return articles.stream()
        .flatMap(article -> article.refused.stream())
        .flatMap(
            draft ->
                draft.flaws().stream()
                    .filter(f -> f.severity() == Severity.REJECT || UNREADY.contains(f.code()))
                    .map(flaw -> flaw.code())
                    .distinct())
        .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
  }

  private int drafted() {
    return audit.size() + articles.stream().mapToInt(article -> article.refused.size()).sum();
  }

  private double ofLarge(Predicate<Article> which) {
    return percent(number(which.and(Article::isLarge)), number(Article::isLarge));
  }

  private long number(Predicate<Article> which) {
    return articles.stream().filter(which).count();
  }

  private static double percent(long some, long all) {
    return 100.0 * some / Math.max(1, all);
  }

  private static int count(Pattern what, String text) {
    return (int) what.matcher(text).results().count();
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
