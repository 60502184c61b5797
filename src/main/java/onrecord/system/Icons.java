package onrecord.system;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Inline drawings: {@code {icon:of('check')}}. They are hidden from screen readers. */
@TemplateExtension(namespace = "icon")
class Icons {
  private static final Map<String, RawString> READ = new ConcurrentHashMap<>();

  private Icons() {}

  static RawString of(String name) {
    return READ.computeIfAbsent(name, Icons::read);
  }

  private static RawString read(String name) {
    try (InputStream in =
        Icons.class.getClassLoader().getResourceAsStream("icons/" + name + ".svg")) {
      if (in == null) {
        throw new IllegalArgumentException("no icon " + name);
      }
      return new RawString(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
