package onrecord.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Name;

/** The roles that people told of those who speak in a version, by the name it had for them then. */
record ToldRoles(Map<String, String> byName) {
  static ToldRoles of(List<Decision> decisions) {
    return new ToldRoles(
        decisions.stream()
            .filter(Decision::isOnRole)
            .collect(Collectors.toMap(decision -> decision.name, decision -> decision.title)));
  }

  /** What was found, with these roles where the rules found none or another. */
  Found in(Found found) {
    if (byName.isEmpty()) {
      return found;
    }
    Map<String, String> roles = new HashMap<>(byName);
    Set<String> full = found.names().stream().map(Name::name).collect(Collectors.toSet());
    List<Name> names = found.names().stream().map(name -> told(name, full)).toList();
    names.stream().filter(Name::told).forEach(name -> roles.put(name.name(), name.title()));
    return new Found(
        found.attributions().stream().map(said -> told(said, roles)).toList(),
        found.facts(),
        found.dates(),
        found.junk(),
        names,
        found.storyLine());
  }

  /** As a person told it, else as the article states it of this name elsewhere, or null. */
  String of(String speaker, Found found) {
    String told = byName.get(speaker);
    return told != null
        ? told
        : found.names().stream()
            .filter(name -> name.name().equals(speaker))
            .map(Name::title)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static Attribution told(Attribution said, Map<String, String> roles) {
    String role = said.speaker() == null ? null : roles.get(said.speaker());
    return role == null ? said : said.titled(role);
  }

  /** Newer rules may find a fuller name for whom it was told of. */
  private Name told(Name name, Set<String> full) {
    return name.forms()
        .filter(byName::containsKey)
        .filter(form -> form.equals(name.name()) || form.contains(" ") && !full.contains(form))
        .findFirst()
        .map(form -> name.introducedAs(byName.get(form)))
        .orElse(name);
  }
}
