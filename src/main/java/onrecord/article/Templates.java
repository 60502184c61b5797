package onrecord.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "article")
class Templates {
  /**
   * @param deleted whether one was deleted just now
   */
  static native TemplateInstance list(
      List<Article> articles, String q, int page, boolean more, boolean deleted);
}
