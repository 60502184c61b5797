package onrecord.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import onrecord.article.Article;
import onrecord.article.Tags;
import onrecord.system.Problems;

@CheckedTemplate(basePath = "statement")
class Templates {
  /**
   * @param same the article that has this text already, or null
   */
  static native TemplateInstance paste(Source form, Pasted pasted, Problems problems, Article same);

  static native TemplateInstance reader(
      Article article, SourceCheck check, Source form, Tags tags, Problems problems, String done);

  /**
   * @param changes the latest that can be undone
   */
  static native TemplateInstance speakers(
      SpeakerResource.Search search,
      Speakers found,
      Speaker with,
      Problems problems,
      List<SpeakerChange> changes,
      String done);

  /**
   * @param change what was just done and can be undone, or null
   */
  static native TemplateInstance speaker(
      Speaker speaker, SpeakerPage page, String done, SpeakerChange change);

  static native TemplateInstance merge(Speakers.Line first, Speakers.Line second);

  static native TemplateInstance split(
      Speaker speaker, SpeakerPage page, SplitResource.Form form, Problems problems);

  static native TemplateInstance who(Article article, Asked one, Answered form, Problems problems);
}
