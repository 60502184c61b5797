package onrecord.question;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import onrecord.system.Problems;

@CheckedTemplate(basePath = "question")
class Templates {
  /**
   * @param fruitless whether the desk is shown because drafting brought nothing
   * @param overtaken a decision that came too late, or null
   * @param inUse the question for whose sake an undo was refused, or null
   */
  static native TemplateInstance desk(
      Desk desk, boolean fruitless, Overtaken overtaken, Question inUse);

  static native TemplateInstance edit(
      Editing editing,
      List<FlawFound> flaws,
      EvidenceView evidence,
      Problems problems,
      Meanwhile meanwhile);

  static native TemplateInstance bank(
      QuestionResource.Search search, List<Question> found, int page, boolean more);

  static native TemplateInstance question(QuestionPage page, String reason, Problems problems);
}
