package onrecord.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import onrecord.quiz.Quiz;
import onrecord.system.Problems;

@CheckedTemplate(basePath = "classroom")
class Templates {
  static native TemplateInstance classrooms(
      List<Classroom.Listed> classrooms,
      List<Membership> learning,
      ClassroomResource.Form form,
      List<String> zones,
      Problems problems);

  /**
   * @param settled whether its settings were saved just now
   */
  static native TemplateInstance classroom(
      Classroom classroom, Roll roll, String link, boolean settled, Instant now);

  static native TemplateInstance settings(
      Classroom classroom, ClassroomResource.Form form, List<String> zones, Problems problems);

  static native TemplateInstance colleague(
      Classroom classroom, Colleague colleague, Problems problems);

  static native TemplateInstance colleagueAsked(Classroom classroom, Colleague colleague);

  static native TemplateInstance removal(Membership member);

  static native TemplateInstance link(Membership member, String link);

  static native TemplateInstance enter(String code, Problems problems);

  /**
   * @param how by "nicknames" or "accounts"
   */
  static native TemplateInstance otherCode(
      String code, String how, Newcomer form, Problems problems);

  static native TemplateInstance join(
      Classroom classroom,
      List<Membership> staff,
      boolean member,
      Newcomer form,
      Problems problems);

  static native TemplateInstance welcome(Classroom classroom, String link);

  /**
   * @param quiz what is known already, or null; likewise the class
   */
  static native TemplateInstance choose(
      List<Quiz.Listed> quizzes, List<Classroom.Listed> classrooms, Quiz quiz, Classroom classroom);

  static native TemplateInstance newAssignment(
      Quiz quiz,
      int questions,
      Classroom classroom,
      long learners,
      List<SameQuestions> same,
      Rules rules,
      Dates dates,
      Problems problems);

  /**
   * @param started whether somebody has begun, so that the rules stay
   */
  static native TemplateInstance dates(
      Assignment assignment, Dates dates, Rules rules, boolean started, Problems problems);
}
