package onrecord.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import onrecord.article.Article;
import onrecord.article.Tags;
import onrecord.system.Problems;

@CheckedTemplate(basePath = "reader")
class Templates {
  /**
   * @param same the article that has this text already, or null
   */
  static native TemplateInstance paste(Source form, Pasted pasted, Problems problems, Article same);

  static native TemplateInstance reader(
      Article article,
      SourceCheck check,
      Source form,
      Tags tags,
      TypedRole typed,
      Problems problems,
      Told told);

  /**
   * @param at where the part of the article begins from which somebody came, 0 of the first
   */
  static native TemplateInstance who(
      Article article, Asked one, int at, Answered form, Problems problems);
}
