package onrecord.attempt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import onrecord.answer.Given;
import onrecord.article.Article;
import onrecord.classroom.Assignment;
import onrecord.classroom.Classroom;
import onrecord.classroom.SameQuestions;
import onrecord.quiz.Quiz;

@CheckedTemplate(basePath = "attempt")
class Templates {
  /**
   * @param refusal why no run can start now, nor the one under way go on, or null
   */
  static native TemplateInstance assignment(
      Assignment assignment, long questions, Runs runs, String refusal);

  /**
   * @param readable whether the quiz is of a library of who looks
   * @param beside for which tests it rests or, of a test, which practice rests for it
   * @param done what was done just now, "assigned" or "saved", or null
   */
  static native TemplateInstance taught(
      Assignment assignment,
      long questions,
      String link,
      boolean leads,
      boolean readable,
      List<SameQuestions> beside,
      String done,
      Instant now);

  /**
   * @param changed whether somebody has begun since the page was shown
   */
  static native TemplateInstance assignmentRemoval(
      Assignment assignment, Loss loss, boolean changed);

  static native TemplateInstance classroomRemoval(Classroom classroom, Loss loss, boolean changed);

  /**
   * @param quizzes some that ask its questions, of those that the reader may open
   * @param changed whether something has come of it since the page was shown
   */
  static native TemplateInstance articleRemoval(
      Article article, ArticleUse use, List<Quiz> quizzes, boolean changed);

  static native TemplateInstance question(Sheet sheet, String problem);

  /**
   * @param stays whether another answer was sent since, in vain
   */
  static native TemplateInstance verdict(Sheet sheet, boolean stays);

  static native TemplateInstance kept(Sheet sheet, boolean stays);

  /**
   * @param refusal why it cannot go on now, or null
   */
  static native TemplateInstance summary(Attempt attempt, List<Given> given, String refusal);

  /**
   * @param member whether the learner is still in the class
   * @param late why an answer that was just sent is not in it, or null
   * @param handedIn whether it was handed in just now
   */
  static native TemplateInstance result(
      Result result, boolean member, String late, boolean handedIn);
}
