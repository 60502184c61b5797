package onrecord.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "desk")
class Templates {
  static native TemplateInstance desk(Desk desk, Aside aside);

  static native TemplateInstance drop(Dropping dropping);
}
