package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Whom "the company", "his campaign" or "the officials" means, where the sentence with the source
 * or one shortly before tells it beyond doubt.
 */
final class Antecedent {
  private static final int NEAR = 400;

  private static final Pattern BODY =
      Pattern.compile(
          "[Tt]he (company|firm|group|organi[sz]ation|agency|department|union|school|university|bank"
              + "|brand|foundation|network|institute|association|nonprofit|think tank)");

  private static final Pattern OWNED =
      Pattern.compile(
          "([Hh]is|[Hh]er) ((?:(?:own|top|senior|former|closest) )?(?:campaign|advis[eo]rs|aides|team|office|lawyers?|attorneys?|staff"
              + "|supporters|allies|spokes(?:man|woman|person)|camp|administration))");

  private static final Pattern CAMPAIGN = Pattern.compile("[Tt]he (campaign)");

  /** "the congressional report" after "a congressional report". */
  private static final Pattern AGAIN =
      Pattern.compile(
          "[Tt]he (?:\\p{Ll}+ ){0,2}(officials?|aides?|advis[eo]rs?|report|study|analysis|spokes(?:man|woman|person)|sources?"
              + "|people|researchers|authors|economists|prosecutors|lawmakers|lawyers|experts|analysts|diplomats?|employees?)");

  /** Bodies that nobody calls a company, a group or a school. */
  private static final Pattern OFFICE =
      Pattern.compile(
          ".*\\b(?:Department|Committee|Party|Senate|House|Congress|Court|Office|Administration|Commission|Council"
              + "|Bureau|Agency|Service|Ministry|Government|Parliament|Fed|FBI|CIA|NSA|Justice|State|White House|Reserve|Board)\\b.*");

  private static final Pattern NEWS =
      Pattern.compile(
          ".*\\b(?:Post|Times|News|Journal|Herald|Press|CNN|NBC|ABC|CBS|BBC|Reuters|Politico|Bloomberg|Associated)\\b.*");

  private final Story story;
  private final String text;
  private final Sentences sentences;

  Antecedent(Story story) {
    this.story = story;
    this.text = story.text();
    this.sentences = new Sentences(text);
  }

  /** The source as questions name it; its mentions are what a passage has to hold. */
  Optional<Name> of(Attribution one) {
    Span source = one.source().get(0);
    String words = source.in(text).replaceAll("\\s+", " ");
    Matcher owned = OWNED.matcher(words);
    if (owned.matches()) {
      String sex = owned.group(1).equalsIgnoreCase("his") ? "he" : "she";
      return person(source, sex)
          .map(it -> named(whose(it.name()) + " " + owned.group(2), it, source));
    }
    if (CAMPAIGN.matcher(words).matches()) {
      return person(source, null).map(it -> named(whose(it.name()) + " campaign", it, source));
    }
    Matcher body = BODY.matcher(words);
    if (body.matches()) {
      return body(source, body.group(1)).map(it -> named(it.name().name(), it, source));
    }
    Matcher again = AGAIN.matcher(words);
    return again.matches() ? again(one, again.group(1)) : Optional.empty();
  }

  private Optional<Name> again(Attribution one, String noun) {
    Span source = one.source().get(0);
    List<Attribution> before =
        story.reading.found().attributions().stream()
            .filter(other -> other != one && other.source().size() == 1)
            .filter(other -> other.source().get(0).end() <= source.start())
            .filter(other -> source.start() - other.source().get(0).end() < NEAR)
            .filter(other -> other.source().get(0).in(text).matches("(?s).*\\b" + noun + "\\b.*"))
            .filter(other -> !other.source().get(0).in(text).matches("(?s)[Tt]he .*"))
            .toList();
    if (before.size() != 1) {
      return Optional.empty();
    }
    Attribution first = before.get(0);
    String shown = Unnamed.phrase(first, story);
    boolean unnamed = first.speaker() == null && shown != null;
    return unnamed
        ? Optional.of(Unnamed.called(shown, List.of(first.source().get(0), source)))
        : Optional.empty();
  }

  private static Name named(String name, Mention antecedent, Span source) {
    return Unnamed.called(name, List.of(antecedent.at(), source));
  }

  private static String whose(Name name) {
    return name.name() + (name.name().endsWith("s") ? "'" : "'s");
  }

  /** The only person named from the sentence of the last one on. */
  private Optional<Mention> person(Span source, String sex) {
    return only(
        source,
        story.people.all().stream()
            .filter(story.people::isPerson)
            .filter(name -> Sound.isWhole(name) && PersonNames.isOne(name.name()))
            .filter(name -> sex == null || !Pronouns.isOther(name, sex, story))
            .toList());
  }

  /** The only body named from the sentence of the last one on, if it may be called so. */
  private Optional<Mention> body(Span source, String noun) {
    boolean office = noun.matches("agency|department");
    return only(
            source,
            story.people.all().stream()
                .filter(
                    name ->
                        name.kind() == Name.Kind.ORGANISATION
                            || name.kind() == Name.Kind.GOVERNMENT)
                .toList())
        .filter(it -> office == OFFICE.matcher(it.name().name()).matches())
        .filter(it -> !NEWS.matcher(it.name().name()).matches())
        .filter(it -> !it.name().name().contains(" and "))
        .filter(it -> story.people.canSpeak(it.name()));
  }

  private Optional<Mention> only(Span source, List<Name> names) {
    Mention last =
        Mention.lastBefore(source.start(), names, at -> source.start() - at.end() < NEAR)
            .orElse(null);
    if (last == null) {
      return Optional.empty();
    }
    Span from = new Span(sentence(last.at()), source.start());
    Name found = last.name();
    boolean alone =
        names.stream()
            .filter(name -> !name.equals(found))
            .flatMap(name -> name.mentions().stream())
            .noneMatch(from::contains);
    return alone ? Optional.of(last) : Optional.empty();
  }

  /** Where the sentence with a mention begins; what is quoted before it is of no account. */
  private int sentence(Span mention) {
    Span sentence = sentences.around(mention);
    int start = sentence == null ? text.lastIndexOf('\n', mention.start()) + 1 : sentence.start();
    return Math.max(start, text.lastIndexOf("” ", mention.start()));
  }
}
