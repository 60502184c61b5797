package onrecord.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import onrecord.desk.Overtaken;
import onrecord.drafting.RuleRecord;
import onrecord.system.Problems;

@CheckedTemplate(basePath = "bank")
class Templates {
  /**
   * @param topic as typed and not taken, or empty
   */
  static native TemplateInstance bank(
      Search search,
      Options options,
      Bank.Found found,
      int page,
      LocalDate today,
      Done done,
      String topic,
      Problems problems);

  static native TemplateInstance rules(
      List<RuleRecord> rules, int least, int leastKept, String done);

  /**
   * @param reason for retiring it, as typed and not taken, or empty
   * @param overtaken a retirement that came too late, or null
   */
  static native TemplateInstance question(
      QuestionPage page, String reason, Overtaken overtaken, Problems problems);
}
