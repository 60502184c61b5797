package onrecord.speaker;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import onrecord.statement.Speaker;
import onrecord.system.Problems;

@CheckedTemplate(basePath = "speaker")
class Templates {
  /**
   * @param changes the latest that can be undone
   */
  static native TemplateInstance speakers(
      SpeakerResource.Search search,
      Speakers found,
      Speaker with,
      Problems problems,
      List<SpeakerChange> changes,
      String done);

  /**
   * @param change what was just done and can be undone, or null
   * @param splits what else can be undone
   */
  static native TemplateInstance speaker(
      Speaker speaker, SpeakerPage page, String done, SpeakerChange change, Splits splits);

  static native TemplateInstance merge(Speakers.Line first, Speakers.Line second);

  static native TemplateInstance split(
      Speaker speaker, SplitResource.Ticked ticked, SplitResource.Form form, Problems problems);
}
