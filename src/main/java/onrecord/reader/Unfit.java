package onrecord.reader;

import java.util.Optional;
import onrecord.article.ArticleVersion;
import onrecord.article.EnglishText;
import onrecord.article.PlainText;
import onrecord.system.Formats;

/** Why a text is no article to make questions of: the page and the commands say the same. */
public final class Unfit {
  private static final int MOST_CHARACTERS = ArticleVersion.MOST_CHARACTERS;

  private static final String HTML =
      "This is HTML, with its tags. Copy the text of the article from the page as a browser shows"
          + " it.";

  static final String PDF =
      "This is a PDF file and not its text. Open it, copy the text of the article and paste that.";

  private static final String FOREIGN =
      "This does not read as English. Only articles in English work so far.";

  private Unfit() {}

  /** More than an article has, such as a whole book. */
  public static Optional<String> tooLong(String text) {
    int characters = text.codePointCount(0, text.length());
    return characters <= MOST_CHARACTERS
        ? Optional.empty()
        : Optional.of(
            "The text has "
                + Formats.grouped(characters)
                + " characters, and the limit is "
                + Formats.grouped(MOST_CHARACTERS)
                + ".");
  }

  /** Of what is not read as it should be, so that little or nothing is found in it. */
  public static Optional<String> misread(String text) {
    if (PlainText.isPdf(text)) {
      return Optional.of(PDF);
    }
    return PlainText.isHtml(text)
        ? Optional.of(HTML)
        : EnglishText.isEnglish(text) ? Optional.empty() : Optional.of(FOREIGN);
  }
}
