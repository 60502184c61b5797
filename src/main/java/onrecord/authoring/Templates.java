package onrecord.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import onrecord.question.EvidenceView;
import onrecord.question.FlawFound;
import onrecord.system.Problems;

@CheckedTemplate(basePath = "authoring")
class Templates {
  /**
   * @param speakers who speaks in the article
   */
  static native TemplateInstance own(Authoring own, List<String> speakers, Problems problems);

  static native TemplateInstance edit(
      Editing editing,
      List<String> speakers,
      List<FlawFound> flaws,
      EvidenceView evidence,
      Problems problems,
      Meanwhile meanwhile);

  static native TemplateInstance unsaved(Unsaved unsaved);
}
