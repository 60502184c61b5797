package onrecord.demo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import onrecord.answer.Asking;
import onrecord.answer.Feedback;

@CheckedTemplate(basePath = "demo")
class Templates {
  /**
   * @param problem why what was sent is no answer, or null
   */
  static native TemplateInstance question(Trial.Asked asked, Asking asking, String problem);

  static native TemplateInstance answer(Trial.Asked asked, Feedback told);
}
