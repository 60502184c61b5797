package onrecord.drafting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.article.Article;
import onrecord.system.Formats;
import onrecord.system.FreeText;
import onrecord.system.OneLine;
import onrecord.system.Stored;

/** Which side of the matter a speaker of an article is on, as the teacher names it. */
@Entity
public class Side extends Stored {
  private static final int LONGEST = 60;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Article article;

  public String speaker;
  public String name;

  protected Side() {}

  private Side(Article article, String speaker, String name) {
    this.article = article;
    this.speaker = speaker;
    this.name = name;
  }

  /** For each speaker with a side, its name. */
  public static Map<String, String> of(Article article) {
    return of(List.of(article));
  }

  /**
   * The same for several articles; the later article wins where two name another side. "Council"
   * and "council" are one side, as it was spelled first.
   */
  public static Map<String, String> of(List<Article> articles) {
    var spellings = new HashMap<String, String>();
    var sides = new HashMap<String, String>();
    for (Side side : Side.<Side>list("article in ?1 order by article.id, id", articles)) {
      sides.put(
          side.speaker, spellings.computeIfAbsent(OneLine.folded(side.name), folded -> side.name));
    }
    return sides;
  }

  /**
   * Names the sides anew that somebody changed: of the others, what another page has named since
   * stays.
   *
   * @param were what the page showed for each speaker
   * @param names what it came back with; a blank one means none, and the last of a speaker counts
   */
  public static void name(
      Article article, List<String> speakers, List<String> were, List<String> names) {
    var sides = new LinkedHashMap<String, String>();
    for (int i = 0; i < Math.min(speakers.size(), names.size()); i++) {
      String name = FreeText.of(names.get(i));
      if (i >= were.size() || !name.equals(FreeText.of(were.get(i)))) {
        sides.put(FreeText.of(speakers.get(i)), name);
      }
    }
    sides.remove("");
    // those of speakers without a draft at the moment are not on the page, and stay
    delete("article = ?1 and speaker in ?2", article, sides.keySet());
    sides.values().removeIf(String::isEmpty);
    sides.forEach(
        (speaker, name) -> new Side(article, speaker, Formats.cut(name, LONGEST)).persist());
  }
}
