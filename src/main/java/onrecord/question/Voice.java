package onrecord.question;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Article;
import onrecord.statement.Statement;
import onrecord.statement.Voices;

/**
 * A speaker of an article with the letter and line style that stand for them on its pages.
 *
 * @param css the class of the line style
 */
public record Voice(String name, String letter, String css) {
  private static final Voice OUTLET = new Voice(null, "F", "sp-0");

  private static final int LINE_STYLES = 6;

  static List<Voice> of(Article article) {
    var names =
        Statement.find(
                "select s.speaker.name from Statement s where s.extraction.version.article = ?1"
                    + " group by s.speaker.name order by min(s.position)",
                article)
            .project(String.class)
            .list();
    var voices = new ArrayList<Voice>();
    for (String name : names) {
      int n = voices.size();
      voices.add(new Voice(name, Voices.letter(n), "sp-" + (n % LINE_STYLES + 1)));
    }
    return voices;
  }

  /** The voice of that name; of nobody, the outlet's. */
  static Voice named(String name, List<Voice> voices) {
    return voices.stream()
        .filter(voice -> voice.name().equals(name))
        .findFirst()
        .orElse(name == null ? OUTLET : new Voice(name, name.substring(0, 1), "sp-0"));
  }
}
