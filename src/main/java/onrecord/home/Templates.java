package onrecord.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import onrecord.progress.Run;

@CheckedTemplate(basePath = "home")
class Templates {
  static native TemplateInstance landing(boolean isNew);

  static native TemplateInstance teaching(
      LocalDate day, List<Waiting> waiting, List<Running> running);

  static native TemplateInstance learning(
      LocalDate day, Due due, List<Open> open, List<Run> results);
}
