package onrecord.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.article.Article;
import onrecord.article.Entities;
import onrecord.article.PlainText;
import onrecord.system.OneLine;
import onrecord.system.Problems;
import onrecord.user.Library;
import onrecord.user.User;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What a person says about an article: typed at the import, corrected at the source check.
 *
 * @param seen how it stood on the page, as {@link SourceSeen}; empty where that is not known
 */
public record Source(
    @RestForm String headline,
    @RestForm String outlet,
    @RestForm String author,
    @RestForm String url,
    @RestForm String publishedOn,
    @RestForm String kind,
    @RestForm String storyLine,
    @RestForm String seen) {
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("(?i)https?://[^\\s/?#@\"'<>\\\\]+(?:[/?#][^\\s\"<>]*)?");

  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT));

  /** The first newspaper. */
  private static final LocalDate FIRST_NEWS = LocalDate.of(1605, 1, 1);

  static final Source EMPTY = new Source("", "", "", "", "", Article.Kind.NEWS.name(), "", "");

  public Source {
    headline = OneLine.of(headline);
    outlet = OneLine.of(outlet);
    author = OneLine.of(author);
    url = OneLine.of(url);
    publishedOn = OneLine.of(publishedOn);
    kind = OneLine.of(kind);
    storyLine = OneLine.of(storyLine);
    seen = OneLine.of(seen);
  }

  static Source of(Article article) {
    return new Source(
        article.headline,
        article.outlet.name,
        article.author,
        article.url,
        article.publishedOn.toString(),
        article.kind.name(),
        article.storyIdea(),
        SourceSeen.of(article));
  }

  /** As typed on a form: these are copied from a page like the text. */
  Source decoded() {
    return new Source(
        Entities.decoded(headline),
        Entities.decoded(outlet),
        Entities.decoded(author),
        url,
        publishedOn,
        kind,
        storyLine,
        seen);
  }

  /** The same on a page that tells how it stands now. */
  Source seeing(Article article) {
    String now = SourceSeen.of(article);
    return new Source(headline, outlet, author, url, publishedOn, kind, storyLine, now);
  }

  /** A date field would drop what it cannot read, and with it what was typed. */
  public String dateFieldType() {
    return publishedOn.isEmpty() || publishedOn.matches("\\d{4}-\\d\\d-\\d\\d") ? "date" : "text";
  }

  /** At the source check, where no headline is proposed any more. */
  Problems problems(LocalDate today) {
    var problems = Problems.none();
    check(problems, today);
    return problems.addIf(headline.isEmpty(), "headline", "Write the headline.");
  }

  void check(Problems problems, LocalDate today) {
    problems
        .addIf(headline.length() > 300, "headline", "Write a headline of at most 300 characters.")
        .addIf(
            PlainText.isPdf(headline),
            "headline",
            "This is the beginning of a PDF file. Write the headline of the article.")
        .addIf(outlet.isEmpty(), "outlet", "Name the outlet that published the article.")
        .addIf(outlet.length() > 200, "outlet", "Write a name of at most 200 characters.")
        .addIf(
            date().isEmpty(),
            "publishedOn",
            "Write a date such as 20 Nov 2026. Weekdays are not guessed.")
        .addIf(
            date().filter(today::isBefore).isPresent(),
            "publishedOn",
            "This day has not come yet. Write the day on which it was published.")
        .addIf(
            date().filter(FIRST_NEWS::isAfter).isPresent(),
            "publishedOn",
            "There was no news in that year. Check the year.")
        .addIf(author.length() > 200, "author", "Write a name of at most 200 characters.")
        .addIf(
            !url.isEmpty() && !isWebAddress(url),
            "url",
            "Write an address that begins with https://, or leave it empty.")
        .addIf(chosenKind().isEmpty(), "kind", "Choose what kind of piece it is.")
        .addIf(storyLine.length() > 200, "storyLine", "Write a few words, at most 200 characters.");
  }

  Optional<LocalDate> date() {
    for (DateTimeFormatter written : DATES) {
      try {
        return Optional.of(LocalDate.parse(publishedOn, written));
      } catch (DateTimeParseException e) {
        // the next way to write it
      }
    }
    return Optional.empty();
  }

  Optional<Article.Kind> chosenKind() {
    return List.of(Article.Kind.values()).stream().filter(k -> k.name().equals(kind)).findFirst();
  }

  /**
   * Writes what was typed to the article, after {@link #check}.
   *
   * @return whether anything that is found or asked depends on it, so that it must be read anew
   */
  boolean correct(Article article) {
    boolean reread =
        !withoutCredit().equals(of(article).withoutCredit())
            || storyLine.isEmpty()
            || !storyLine.equals(article.storyLine);
    article.correct(outlet, headline, date().orElseThrow(), chosenKind().orElseThrow());
    article.credit(orNull(author), orNull(url));
    article.tellStory(orNull(storyLine));
    return reread;
  }

  /** A new article of this text; its headline is proposed where none was typed. */
  Article article(Library library, Pasted pasted, User by, Instant now) {
    var article =
        new Article(
            library,
            outlet,
            headline.isEmpty() ? OneLine.of(pasted.proposedHeadline()) : headline,
            date().orElseThrow(),
            chosenKind().orElseThrow(),
            pasted.text(),
            by,
            now);
    article.credit(orNull(author), orNull(url));
    article.tellStory(orNull(storyLine));
    article.persist();
    return article;
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private Source withoutCredit() {
    return new Source(
        headline, outlet, "", "", date().map(LocalDate::toString).orElse(""), kind, "", "");
  }

  private static boolean isWebAddress(String url) {
    return url.length() <= 2_000 && WEB_ADDRESS.matcher(url).matches();
  }
}
