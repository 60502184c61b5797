package onrecord.authoring;

import java.util.List;
import onrecord.article.Article;
import onrecord.desk.DeskFilter;

/** What was typed for a draft that is not there any more. */
public record Unsaved(
    Article article,
    EditResource.Form form,
    EditedOptions options,
    EditedParts parts,
    DeskFilter desk) {
  public List<EditedOptions.Line> lines() {
    return options.lines(0);
  }

  public String deskLink() {
    return desk.address(article.id, null);
  }
}
