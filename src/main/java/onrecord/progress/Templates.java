package onrecord.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import onrecord.classroom.Assignment;

@CheckedTemplate(basePath = "progress")
class Templates {
  static native TemplateInstance progress(
      List<Accuracy> articles, List<Accuracy> kinds, long due, Forecast forecast, List<Run> runs);

  /**
   * @param readable whether the quiz and its questions are of a library of who looks
   */
  static native TemplateInstance results(
      Assignment assignment,
      Counting counting,
      Roster roster,
      List<QuestionResult> questions,
      boolean readable,
      Instant now);
}
