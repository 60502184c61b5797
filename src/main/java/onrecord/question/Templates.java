package onrecord.question;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import onrecord.system.Problems;

@CheckedTemplate(basePath = "question")
class Templates {
  static native TemplateInstance desk(Desk desk, Aside aside);

  /**
   * @param speakers who speaks in the article
   */
  static native TemplateInstance own(Authoring own, List<String> speakers, Problems problems);

  static native TemplateInstance edit(
      Editing editing,
      List<FlawFound> flaws,
      EvidenceView evidence,
      Problems problems,
      Meanwhile meanwhile);

  static native TemplateInstance drop(Dropping dropping);

  static native TemplateInstance question(QuestionPage page, String reason, Problems problems);
}
