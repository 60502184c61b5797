package onrecord.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "article")
class Templates {
  static native TemplateInstance list(List<Article> articles, String q, int page, boolean more);
}
