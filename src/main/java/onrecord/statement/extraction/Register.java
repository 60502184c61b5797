package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who and what the article names: each mention is led to the fullest form, by surname (the last or
 * the first part of a name), by initials, or by a state's other names.
 */
final class Register {
  private final Tokens tokens;
  private final Map<String, Entity> byName = new LinkedHashMap<>();
  private final Surnames surnames = new Surnames();
  private final Firms firms;
  private final Map<String, List<Entity>> byFirst = new HashMap<>();
  private final Map<String, Entity> byInitials = new HashMap<>();
  private final List<Mention> mentions;
  private final Entity[] entities;
  private final boolean[] doubtful;

  /** How often each form of a name stands in the article. */
  private final Map<String, Long> times;

  Register(Tokens tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.entities = new Entity[mentions.size()];
    this.doubtful = new boolean[mentions.size()];
    this.times =
        mentions.stream().collect(Collectors.groupingBy(this::form, Collectors.counting()));
    this.firms = new Firms(tokens, mentions, this::form);
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).last() > mentions.get(i).first()) {
        full(i);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (entities[i] == null) {
        single(i);
      }
      take(mentions.get(i), entities[i]);
    }
    byInitials.forEach((letters, entity) -> entity.goByInitials(letters));
  }

  /** The index of the first mention that begins at this token or later. */
  int mentionFrom(int token) {
    return Bisection.first(mentions.size(), i -> mentions.get(i).first() >= token);
  }

  /** Whether a mention begins at a token. */
  boolean begins(int token) {
    int i = mentionFrom(token);
    return i < mentions.size() && mentions.get(i).first() == token;
  }

  int size() {
    return mentions.size();
  }

  Mention mention(int i) {
    return mentions.get(i);
  }

  Entity entity(int i) {
    return entities[i];
  }

  /** Whether two people of the article share this surname and nothing tells which is meant. */
  boolean doubtful(int i) {
    return doubtful[i];
  }

  Collection<Entity> all() {
    return byName.values();
  }

  List<Name> names() {
    var result = new ArrayList<Name>();
    for (Entity entity : byName.values()) {
      if (entity.kind == null || entity.mentions.isEmpty()) {
        continue;
      }
      var spans = entity.mentions.stream().map(m -> tokens.span(m.first(), m.last())).toList();
      var aliases = entity.forms.stream().filter(form -> !form.equals(entity.name)).toList();
      String title = entity.title == null ? null : entity.title.in(tokens.text);
      result.add(
          new Name(entity.name, entity.kind, aliases, title, entity.familyNameFirst(), spans));
    }
    result.sort(Comparator.comparingInt(name -> name.mentions().get(0).start()));
    return result;
  }

  private void full(int i) {
    Mention mention = mentions.get(i);
    String name = form(mention);
    String country = Countries.country(name);
    if (country != null || Countries.capitalOf(name) != null) {
      entities[i] = state(name, country);
      if (Bodies.isAlike(entities[i])) {
        surnames.add(entities[i]);
      }
      return;
    }
    String[] parts = name.split(" ");
    Entity entity = byName.get(name);
    if (entity == null) {
      entity = Bodies.shortened(tokens, mention, name, surnames.of(parts[parts.length - 1]));
    }
    if (entity == null) {
      List<Entity> same =
          mention.kind() == Name.Kind.PERSON
              ? surnames.longerForms(name, form -> times.getOrDefault(form, 0L) > 1)
              : List.of();
      entity = same.isEmpty() ? null : same.get(0);
      doubtful[i] = same.size() > 1 || entity != null && !Spellings.called(entity.parts, parts);
    }
    if (entity == null) {
      entity = new Entity(shown(mention), parts, mention.kind());
      byName.put(name, entity);
      surnames.add(entity);
      byFirst.computeIfAbsent(Surnames.key(entity.first()), k -> new ArrayList<>()).add(entity);
      initials(entity);
    }
    entities[i] = entity;
  }

  private String form(Mention mention) {
    return Spellings.plain(tokens.at(mention.first(), mention.last()));
  }

  private void initials(Entity entity) {
    if (entity.kind != Name.Kind.PERSON && entity.parts.length > 1) {
      String letters = Spellings.letters(entity.parts);
      if (letters.length() > 1) {
        byInitials.putIfAbsent(letters, entity);
      }
    }
  }

  private void single(int i) {
    Mention mention = mentions.get(i);
    String form = form(mention);
    String country = Countries.country(form);
    boolean capital = Countries.capitalOf(form) != null;
    List<Entity> candidates = surnames.of(form);
    boolean byLastPart = !candidates.isEmpty();
    if (!byLastPart && !Located.names(tokens, mention)) {
      candidates = byFirst.getOrDefault(Surnames.key(form), List.of());
    }
    if (candidates.isEmpty()
        && mention.kind() == Name.Kind.PERSON
        && (Lexicon.bits(Surnames.key(form)) & (Lexicon.MALE | Lexicon.FEMALE)) == 0) {
      // A surname that lost its last letter in the newsroom: "Water" for Ada Waters.
      candidates = surnames.of(form + "s");
    }
    boolean house = mention.kind() != null && mention.kind() != Name.Kind.PERSON;
    if (candidates.isEmpty() && !house && country == null && !capital) {
      candidates = surnames.alike(form);
      // "the Roe-Lund plan" is one of Roe and of Lund.
      boolean team =
          form.contains("-") && (candidates.size() > 1 || mention.kind() != Name.Kind.PERSON);
      candidates = team ? List.of() : candidates;
      byLastPart = !candidates.isEmpty();
    }
    candidates = Surnames.people(candidates, mention);
    if (isFirms(i, candidates)) {
      return;
    }
    boolean town =
        !candidates.isEmpty()
            && Located.isTown(tokens, mention)
            && (byName.containsKey(form)
                || candidates.stream().allMatch(person -> person.mentions.isEmpty()));
    candidates = town ? List.of() : candidates;
    if (candidates.isEmpty() && (country != null || capital)) {
      entities[i] = state(form, country);
    } else if (!candidates.isEmpty()) {
      entities[i] = meant(candidates, i);
      // "Roe-Lund" of Ada Roe may be another one of the family.
      doubtful[i] |= byLastPart && form.contains("-") && !entities[i].isCalled(form);
      doubtful[i] |=
          byLastPart
              && (Founders.is(tokens, entities[i])
                  || Founders.isHouse(tokens, mention, byFirst.get(Surnames.key(form))));
      entities[i].usedByLast |= byLastPart;
      entities[i].usedByFirst |= !byLastPart;
    } else {
      Entity organisation = byInitials.get(form.replace(".", ""));
      organisation =
          organisation != null
              ? organisation
              : Bodies.shortened(tokens, mention, form, surnames.of(form));
      entities[i] = organisation != null ? organisation : lone(form, mention);
      if (town) {
        entities[i].becomeTown();
      }
    }
  }

  /** Leads a mention to the firm so called, unless somebody of that name came up before it was. */
  private boolean isFirms(int i, List<Entity> people) {
    Mention mention = mentions.get(i);
    String form = form(mention);
    boolean bare = mention.title() == null && mention.gender() == '?';
    Entity firm = bare ? firms.called(form, byFirst.get(Surnames.key(form))) : null;
    boolean named = people.stream().anyMatch(person -> !person.mentions.isEmpty());
    if (firm == null || named && !firm.forms.contains(form)) {
      return false;
    }
    // "Pellow said" of Pellow Group beside Hugo Pellow may be either's
    doubtful[i] = !people.isEmpty();
    entities[i] = firm;
    return true;
  }

  private Entity lone(String form, Mention mention) {
    return byName.computeIfAbsent(
        form, f -> new Entity(shown(mention), new String[] {f}, mention.kind()));
  }

  /** Of two with one surname the one of this title, or mentioned far more often, or last. */
  private Entity meant(List<Entity> candidates, int i) {
    Span title = mentions.get(i).title();
    if (candidates.size() > 1 && title != null) {
      List<Entity> titled = candidates.stream().filter(c -> c.holds(title, tokens.text)).toList();
      if (titled.size() == 1) {
        return titled.get(0);
      }
    }
    Entity latest = candidates.get(0);
    Entity most = candidates.get(0);
    int at = -1;
    for (Entity candidate : candidates) {
      int n = candidate.mentions.size();
      if (n > 0 && candidate.mentions.get(n - 1).first() > at) {
        at = candidate.mentions.get(n - 1).first();
        latest = candidate;
      }
      most = n > most.mentions.size() ? candidate : most;
    }
    int others = candidates.stream().mapToInt(c -> c.mentions.size()).sum() - most.mentions.size();
    boolean clear =
        candidates.size() == 1
            || most == latest && most.mentions.size() >= 3 * others && others < 3;
    doubtful[i] = !clear;
    return most.mentions.size() >= 3 * others ? most : latest;
  }

  /** The state of this name, which the article calls by these words too. */
  Entity alsoCall(String name, Mention mention) {
    Entity entity = state(name, name);
    take(mention, entity);
    // What is told later may stand further down than what the register has of the state.
    entity.mentions.sort(Comparator.comparingInt(Mention::first));
    return entity;
  }

  /** The only person with this surname, or null. */
  Entity person(String surname) {
    List<Entity> all = surnames.of(surname);
    return all.size() == 1 && all.get(0).person() ? all.get(0) : null;
  }

  private Entity state(String form, String country) {
    String name = country != null ? country : Countries.capitalOf(form);
    return byName.computeIfAbsent(name, n -> new Entity(n, n.split(" "), Name.Kind.GOVERNMENT));
  }

  private void take(Mention mention, Entity entity) {
    if (!mention.quoted() || entity.mentions.isEmpty()) {
      entity.mentions.add(mention);
    }
    entity.forms.add(shown(mention));
    entity.located |= tokens.is(mention.last(), Lexicon.PLACE) || Located.behind(tokens, mention);
    boolean whole = mention.last() > mention.first() || entity.parts.length == 1;
    boolean person =
        mention.kind() == Name.Kind.PERSON || !whole && Persons.aged(tokens, mention.last());
    if (entity.kind == null && (whole || person)
        || person
            && entity.parts.length == 1
            && entity.kind == Name.Kind.PLACE
            && !entity.located) {
      entity.kind = person ? Name.Kind.PERSON : mention.kind();
    }
    entity.learn(mention);
  }

  /** The name as the article writes it, but for a person in capitals, as in a transcript. */
  private String shown(Mention mention) {
    String form = Spellings.inOneLine(tokens.at(mention.first(), mention.last()));
    return mention.kind() == Name.Kind.PERSON ? Spellings.quiet(form) : form;
  }
}
