package onrecord.system;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses that open by a link, as the resources tell; others take only a form. */
@Singleton
public class Pages {
  /** A parameter of a path, such as {@code {id:\\d{1,18}}}, and what it may be. */
  private static final Pattern PARAMETER =
      Pattern.compile("\\{[^:{}]+(?::((?:[^{}]|\\{[^}]*})*))?}");

  private final List<Pattern> pages;

  Pages(BeanManager beans) {
    pages =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(Bean::getBeanClass)
            .filter(resource -> resource.isAnnotationPresent(Path.class))
            .flatMap(Pages::of)
            .toList();
  }

  /** The address, or where that takes only a form, the nearest one above that opens. */
  public String nearest(String address) {
    String path = address.replaceFirst("[?#].*", "");
    if (opens(path)) {
      return address;
    }
    while (!opens(path)) {
      path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
    return path.isEmpty() ? "/" : path;
  }

  private boolean opens(String path) {
    return path.isEmpty() || pages.stream().anyMatch(page -> page.matcher(path).matches());
  }

  private static Stream<Pattern> of(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(GET.class))
        .map(
            method ->
                pattern(resource.getAnnotation(Path.class), method.getAnnotation(Path.class)));
  }

  private static Pattern pattern(Path resource, Path method) {
    String template = resource.value() + "/" + (method == null ? "" : method.value());
    return Pattern.compile(
        Arrays.stream(template.split("/"))
            .filter(part -> !part.isEmpty())
            .map(Pages::part)
            .collect(Collectors.joining("/", "/", "/?")));
  }

  private static String part(String part) {
    var parameter = PARAMETER.matcher(part);
    var pattern = new StringBuilder();
    int from = 0;
    while (parameter.find()) {
      pattern.append(Pattern.quote(part.substring(from, parameter.start())));
      pattern.append(parameter.group(1) == null ? "[^/]+" : "(?:" + parameter.group(1) + ")");
      from = parameter.end();
    }
    return pattern.append(Pattern.quote(part.substring(from))).toString();
  }
}
