package onrecord.user;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import onrecord.system.Problems;

@CheckedTemplate(basePath = "user")
class Templates {
  static native TemplateInstance signIn(SignInResource.Form form, Problems problems);

  /**
   * @param next the page that the form was on
   */
  static native TemplateInstance unsent(Unsent waiting, String next);

  static native TemplateInstance signUp(
      SignUpResource.Form form, SignUpResource.Way way, Problems problems);

  /**
   * @param open whether an account can be made without an invitation
   */
  static native TemplateInstance spent(boolean open);

  static native TemplateInstance account(
      User user,
      AccountResource.Settings form,
      List<String> zones,
      List<UserSession> sessions,
      UserSession here,
      Problems problems,
      String done);

  static native TemplateInstance resume(User user, String token);
}
