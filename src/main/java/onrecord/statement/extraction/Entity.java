package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Somebody or something of the article while its register is being built. */
final class Entity {
  /** The fullest form, or the letters an organisation is known by. */
  String name;

  final String[] parts;
  final List<Mention> mentions = new ArrayList<>();
  final Set<String> forms = new LinkedHashSet<>();
  Name.Kind kind;
  char gender = '?';
  Span title;

  /** Whether something is said to be in it, so that it is a place and no house that speaks. */
  boolean located;

  boolean usedByFirst;
  boolean usedByLast;

  Entity(String name, String[] parts, Name.Kind kind) {
    this.name = name;
    this.parts = parts;
    this.kind = kind;
  }

  String first() {
    return parts[0];
  }

  String last() {
    int n = parts.length - 1;
    boolean suffix = n > 0 && parts[n].toLowerCase(Locale.ROOT).matches("jr\\.?|sr\\.?|i{1,3}|iv");
    return parts[suffix ? n - 1 : n];
  }

  /** Whether the article has it with this last name in full. */
  boolean isCalled(String surname) {
    return last().equalsIgnoreCase(surname)
        || forms.stream().map(Spellings::plain).anyMatch(form -> form.endsWith(" " + surname));
  }

  /** Who is called by letters more often than in full goes by them, as in most other articles. */
  void goByInitials(String letters) {
    long times = mentions.stream().filter(m -> m.first() == m.last()).count();
    if (forms.contains(letters) && times > mentions.size() - times) {
      name = letters;
    }
  }

  /** "The museum of Lincoln" beside Per Lincoln: a place, whatever verb stands behind it. */
  void becomeTown() {
    kind = kind == null || kind == Name.Kind.PERSON ? Name.Kind.PLACE : kind;
    located = true;
  }

  boolean person() {
    return kind == Name.Kind.PERSON;
  }

  /** "Pell, the prosecutor," is the one introduced as Prosecutor Ada Pell. */
  boolean holds(Span office, String text) {
    if (title == null) {
      return false;
    }
    List<String> known = List.of(title.in(text).toLowerCase(Locale.ROOT).split("\\W+"));
    for (String word : office.in(text).toLowerCase(Locale.ROOT).split("\\W+")) {
      if ((Lexicon.bits(word) & (Lexicon.ROLE | Lexicon.TITLE)) != 0 && known.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Tan Meilin is later Tan: the first part stands alone, the last never does. */
  boolean familyNameFirst() {
    long known = Lexicon.bits(first().toLowerCase(Locale.ROOT)) & (Lexicon.MALE | Lexicon.FEMALE);
    long family = Lexicon.bits(first().toLowerCase(Locale.ROOT)) & Lexicon.FAMILY_FIRST;
    return parts.length > 1 && usedByFirst && !usedByLast && (known == 0 || family != 0);
  }

  /** Gender and title, where no mention before has told them. */
  void learn(Mention mention) {
    gender = gender == '?' ? mention.gender() : gender;
    title = title == null ? mention.title() : title;
  }
}
