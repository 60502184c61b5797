package onrecord.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import onrecord.progress.Run;
import onrecord.question.Review;

@CheckedTemplate(basePath = "home")
class Templates {
  static native TemplateInstance landing(boolean isNew);

  /**
   * @param done what was just decided on this page, or null
   */
  static native TemplateInstance teaching(
      LocalDate day,
      Waiting.First waiting,
      Running.First running,
      Open.All open,
      PastReview.First past,
      Review done);

  static native TemplateInstance learning(LocalDate day, Due due, Open.All open, List<Run> results);
}
