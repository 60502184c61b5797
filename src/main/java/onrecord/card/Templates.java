package onrecord.card;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import onrecord.answer.Answer;
import onrecord.answer.Feedback;
import onrecord.question.QuestionVersion;

@CheckedTemplate(basePath = "card")
class Templates {
  static native TemplateInstance front(Front front, String problem);

  static native TemplateInstance back(Front front);

  static native TemplateInstance verdict(
      Answer answer, QuestionVersion version, Feedback told, Answer last);

  static native TemplateInstance done(Done done);
}
