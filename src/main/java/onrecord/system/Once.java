package onrecord.system;

import io.quarkus.qute.TemplateExtension;

/** A key that no other form has: {@code {once:key}}. */
@TemplateExtension(namespace = "once")
class Once {
  private Once() {}

  static String key() {
    return Token.make().secret();
  }
}
