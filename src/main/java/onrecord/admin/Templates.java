package onrecord.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import onrecord.system.Problems;

@CheckedTemplate(basePath = "admin")
class Templates {
  static native TemplateInstance admin(
      Overview overview, String link, String done, String note, Problems problems);
}
