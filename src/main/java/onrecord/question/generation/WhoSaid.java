package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.SpokenOf;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * "Who said at a press conference that the toll would stay?": the position in reported words with
 * at most one short quotation, the speakers of the same article as options.
 */
final class WhoSaid implements QuestionKind {
  private static final int LONGEST_WHOLE = 22;

  /** Two statements that share so much are the same position: its speaker may be right too. */
  private static final double SAME = 0.5;

  /** "Industry" and "industrial" have as many letters in common. */
  private static final int LIKE = 6;

  /** Whoever agrees repeats what somebody else has said, who would be right too. */
  private static final Pattern AGREES = Pattern.compile("^(?:agree|echo|concur|repeat|second)");

  @Override
  public Kind kind() {
    return Kind.WHO_SAID;
  }

  @Override
  public boolean recallable() {
    return true;
  }

  @Override
  public List<Draft> drafts(Story story) {
    var drafts = new ArrayList<Draft>();
    for (Said said : story.said) {
      if (AGREES.matcher(said.cue(story.text())).find() || JointSource.is(said, story)) {
        continue;
      }
      for (Reported clause : Reported.of(said, story)) {
        asked(clause, said, story, RuleName.WHO_SAID_CLAUSE).ifPresent(drafts::add);
      }
      for (Quote quote : said.quotes()) {
        Reported cut = said.isDirect() ? Reported.of(quote, said, story) : null;
        if (cut != null) {
          asked(cut, said, story, "who_said: quoted predicate").ifPresent(drafts::add);
        } else if (said.isDirect() && (quote.whole() || quote.afterThat())) {
          whole(quote.unlinked(), said, story).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private static Optional<Draft> asked(Reported clause, Said said, Story story, String rule) {
    String stem = "Who " + Frame.verbThere(said, story) + " that " + clause.clause() + "?";
    String rendered = Frame.reported(said, clause.clause(), story);
    return draft(stem, clause.clause(), rendered, clause.spans(), said, story, rule, 0);
  }

  /**
   * A whole quotation is only asked with its occasion: bare, it would ask to remember a wording.
   */
  private static Optional<Draft> whole(Quote quote, Said said, Story story) {
    int words = quote.words();
    if (said.occasion() == null
        || !quote.canStand()
        || words < 6
        || words > LONGEST_WHOLE
        || story.loose.quoted(quote.text())
        || story.people.personIn(quote.text()) != null) {
      return Optional.empty();
    }
    String made = said.occasion().isAStatement() ? "Who said " : "Who made this statement ";
    String stem = made + said.occasion().alone() + ": " + quote.shown() + "?";
    stem = stem.replaceFirst("\\.\"\\?$", "\"?").replaceFirst("([?!]\")\\?$", "$1");
    String rendered = said.opening() + " said" + Frame.on(said) + ": " + quote.shown();
    return draft(
        stem,
        quote.text(),
        rendered,
        quote.spans(),
        said,
        story,
        RuleName.WHO_SAID_QUOTATION,
        0.12);
  }

  private static Optional<Draft> draft(
      String stem,
      String words,
      String rendered,
      List<Span> spans,
      Said said,
      Story story,
      String rule,
      double less) {
    var names = distractors(said, stem, words, story);
    boolean tells = roleTells(said.speaker(), names, stem, story);
    var bodies =
        names.size() < Offered.WRONG && !tells ? elsewhere(said, stem, story) : List.<Option>of();
    if (names.size() + bodies.size() < Offered.FEWEST) {
      return Optional.empty();
    }
    var options = new ArrayList<Option>();
    options.add(new Option(option(said.speaker(), tells, story), true, WhatAbout.why(said, story)));
    for (Name name : names) {
      options.add(new Option(option(name, tells, story), false, whyNot(name, story)));
    }
    options.addAll(bodies);
    // The others only wait: whom the article never quotes hardly anybody takes for the speaker.
    int likely = (int) names.stream().filter(name -> Memorable.mayHaveSaid(name, story)).count();
    int most = Math.max(Offered.FEWEST, likely) + bodies.size();
    int shown = Math.min(Offered.WRONG, most);
    var offered = new Offered(options, 1 + shown);
    double weight = new Weight(story).of(said, words) - less - (tells ? 0.4 : 0);
    return Optional.of(
        new Frame(story)
            .ofSaid(
                said,
                Asking.single(
                    Kind.WHO_SAID,
                    stem,
                    offered.shown(),
                    spans,
                    rendered,
                    Weight.rounded(weight),
                    rule))
            .withSpares(offered.spares()));
  }

  private static String option(Name name, boolean bare, Story story) {
    return bare ? name.name() : story.people.asOption(name);
  }

  /**
   * Where a body speaks and few others do: bodies that speak in articles on the story, then such of
   * its field. None that this article has by any name, since it may have said the same. People are
   * taken from the article only.
   */
  private static List<Option> elsewhere(Said said, String stem, Story story) {
    Name key = said.speaker();
    if (key.kind() != Name.Kind.ORGANISATION) {
      return List.of();
    }
    Stream<String> told =
        story.background.bodies().stream()
            .filter(body -> !Medium.is(Words.withoutThe(body)))
            .filter(body -> Words.overlap(body, key.name()) == 0);
    return Stream.concat(told, Counterparts.ofBody(story.people.withArticle(key)))
        .filter(body -> !hasBody(Words.withoutThe(body), story))
        .filter(body -> Words.overlap(body, stem) == 0)
        .distinct()
        .limit(Offered.WRONG)
        .map(
            body ->
                new Option(
                    People.upperFirst(body),
                    false,
                    People.upperFirst(body) + " does not speak in this report."))
        .toList();
  }

  /** "The EU", "the Union" and "the European Union" are one. */
  private static boolean hasBody(String body, Story story) {
    String letters = initials(body);
    return story.reading.tells(body)
        || letters.length() > 1 && Words.hasForm(story.text(), letters)
        || story.reading.found().names().stream()
            .flatMap(Name::forms)
            .map(Words::withoutThe)
            .anyMatch(form -> form.equalsIgnoreCase(body) || body.equals(initials(form)));
  }

  private static String initials(String body) {
    return body.replaceAll("\\b(?:of|the|for|and|on)\\b", "").replaceAll("[^\\p{Lu}]", "");
  }

  /** People (or bodies) of the article who did not say it, those who speak first. */
  private static List<Name> distractors(Said said, String stem, String words, Story story) {
    Name key = said.speaker();
    Set<String> asked = Words.content(words);
    // Of an article with hundreds of people each is compared with many others.
    var plausible = new HashMap<Name, Double>();
    Stream<Name> all =
        story.people.isPerson(key)
            ? story.people.withRoles()
            : story.people.all().stream()
                .filter(name -> name.kind() == key.kind() && !story.by(name).isEmpty());
    // One with a role among others without, or the other way round, would stand out.
    return all.filter(name -> !name.equals(key))
        .filter(name -> (name.title() == null) == (key.title() == null))
        .filter(name -> !story.people.mentions(stem, name) && !story.saysTheSame(name))
        .filter(name -> !isSpokenOf(name, stem, story))
        .filter(name -> !name.name().contains(key.name()) && !key.name().contains(name.name()))
        .filter(
            name ->
                story.by(name).stream()
                    .noneMatch(other -> Words.overlap(other.content(), asked) >= SAME))
        .sorted(
            Comparator.comparingDouble(
                    (Name name) ->
                        -plausible.computeIfAbsent(name, one -> plausible(one, key, stem, story)))
                .thenComparingInt(name -> name.mentions().get(0).start()))
        .limit(Offered.WRONG + Offered.SPARES)
        .toList();
  }

  /** "Who said that the mayor should go?": not the mayor, where the article has only one. */
  private static boolean isSpokenOf(Name name, String stem, Story story) {
    return story.people.isPerson(name)
        && SpokenOf.byOffice(
            stem,
            story.people.role(name),
            () ->
                story
                    .people
                    .withRoles()
                    .filter(other -> !other.equals(name))
                    .map(story.people::role));
  }

  /**
   * Who speaks in the article, has a role like the speaker's and is named about as often might have
   * said it. A little chance, the same every time, keeps all questions from having the same
   * options.
   */
  private static double plausible(Name name, Name key, String stem, Story story) {
    double speaks = Memorable.mayHaveSaid(name, story) ? 2 : 0;
    double alike =
        story.people.isPerson(key)
            ? Words.overlap(story.people.role(name), story.people.role(key))
            : 0;
    double chance = Math.floorMod((stem + name.name()).hashCode(), 100) / 100.0;
    return speaks + 0.5 * alike + 0.5 * Commonness.alike(name, key) + 0.8 * chance;
  }

  /**
   * Whether a word of the stem or the line above, or one that begins like it, stands in the key's
   * role and in no other's.
   */
  private static boolean roleTells(Name key, List<Name> others, String stem, Story story) {
    var shared = Words.content(story.people.introduced(key));
    // A headline above the stem may tell as well ("…, mayor says"); a story line names no speaker.
    var asked = Words.content(stem + " " + (story.line == null ? story.contextLine.of() : ""));
    shared.removeIf(word -> !asked.contains(word) && !Words.hasLike(asked, word, LIKE));
    others.forEach(other -> shared.removeAll(Words.content(story.people.introduced(other))));
    return !shared.isEmpty();
  }

  private static String whyNot(Name name, Story story) {
    String by = story.people.withArticle(name);
    return story.by(name).stream()
        .flatMap(other -> other.quotes().stream())
        .map(Quote::unlinked)
        .filter(quote -> quote.words() >= 6 && quote.words() <= 25)
        .filter(quote -> !story.loose.quoted(quote.text()))
        .max(Comparator.comparingInt(Quote::words))
        .map(quote -> People.upperFirst(by) + " is quoted with other words: " + quote.shown())
        .orElse(
            story.by(name).isEmpty()
                ? People.upperFirst(story.outlet()) + " names " + by + " but gives no such words."
                : People.upperFirst(by) + " said something else.");
  }
}
