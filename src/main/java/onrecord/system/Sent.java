package onrecord.system;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** A field of a form as it came, whatever the form is. */
public record Sent(String name, String value) {
  /** In the order in which they came; files are left out, since no page can give one back. */
  static List<Sent> in(ResteasyReactiveContainerRequestContext request) {
    return in((ResteasyReactiveRequestContext) request.getServerRequestContext());
  }

  /** The same of the request under way. */
  public static List<Sent> now() {
    return in(CurrentRequestManager.get());
  }

  private static List<Sent> in(ResteasyReactiveRequestContext request) {
    var fields = new ArrayList<Sent>();
    var form = request.getFormData();
    if (form == null) return fields;
    for (String name : form) {
      form.get(name).stream()
          .filter(value -> !value.isFileItem())
          .forEach(value -> fields.add(new Sent(name, value.getValue())));
    }
    return fields;
  }

  static List<String> words(List<Sent> fields, List<String> names) {
    return fields.stream()
        .filter(field -> names.contains(field.name) && !field.value.isBlank())
        .map(Sent::value)
        .toList();
  }
}
