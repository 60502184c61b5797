package onrecord.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import onrecord.answer.Asking;
import onrecord.answer.Feedback;
import onrecord.question.Question;
import onrecord.system.Problems;

@CheckedTemplate(basePath = "quiz")
class Templates {
  static native TemplateInstance quizzes(
      List<Quiz.Listed> quizzes, int page, boolean more, String title, Problems problems);

  static native TemplateInstance quiz(
      Quiz quiz,
      List<Placed> asked,
      Audit audit,
      Picker picker,
      String title,
      Problems problems,
      QuizResource.Last last);

  static native TemplateInstance audit(Quiz quiz, SetReport report);

  /**
   * @param problem why what was sent is no answer, or null
   */
  static native TemplateInstance preview(Quiz quiz, Asking asking, String problem, int n, int of);

  static native TemplateInstance previewAnswer(
      Quiz quiz, Question question, Feedback told, int n, int of);
}
