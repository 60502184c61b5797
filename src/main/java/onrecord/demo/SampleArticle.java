package onrecord.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import onrecord.article.Article;
import onrecord.statement.extraction.Document;
import onrecord.user.Library;
import onrecord.user.User;

/**
 * One of the articles of ours that come with the product; outlets, places and people are invented.
 */
record SampleArticle(Properties source, String text) {
  private static final List<String> NAMES =
      List.of("harbour-toll", "phones-kesterly", "library-van");

  static List<SampleArticle> all() {
    return NAMES.stream()
        .map(
            name -> {
              var source = new Properties();
              try (Reader properties = open(name + ".properties");
                  Reader text = open(name + ".txt")) {
                source.load(properties);
                var words = new StringWriter();
                text.transferTo(words);
                return new SampleArticle(source, words.toString());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  Article in(Library library, User by, Instant now) {
    var article =
        new Article(
            library,
            source.getProperty("outlet"),
            source.getProperty("headline"),
            publishedBefore(now),
            Article.Kind.valueOf(source.getProperty("kind")),
            text,
            by,
            now);
    article.credit(source.getProperty("author"), source.getProperty("url"));
    article.tellStory(story());
    article.persist();
    return article;
  }

  /** Nobody reads it before it is out; the weekdays in its text stay as they are. */
  private LocalDate publishedBefore(Instant read) {
    LocalDate published = published();
    while (!published.isBefore(read.atZone(ZoneOffset.UTC).toLocalDate())) {
      published = published.minusWeeks(1);
    }
    return published;
  }

  /** What the engines read of it, where nothing is stored. */
  Document document() {
    return new Document(
        text,
        published(),
        source.getProperty("headline"),
        source.getProperty("outlet"),
        Document.Kind.valueOf(source.getProperty("kind")),
        List.of());
  }

  private LocalDate published() {
    return LocalDate.parse(source.getProperty("published"));
  }

  String story() {
    return source.getProperty("story");
  }

  private static Reader open(String file) {
    return new InputStreamReader(
        SampleArticle.class.getResourceAsStream("/onrecord/demo/" + file), StandardCharsets.UTF_8);
  }
}
