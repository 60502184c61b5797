package onrecord.demo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import onrecord.question.Choice;

@CheckedTemplate(basePath = "demo")
class Templates {
  static native TemplateInstance question(Trial.Asked asked);

  static native TemplateInstance answer(Trial.Asked asked, Choice pick);
}
