package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/** "Who was elected chair of the harbour board?": a fact of the outlet's own with its person. */
final class WhoDidIt implements QuestionKind {
  private static final double WORTH = 0.42;

  /** A pronoun for the person asked for tells at least the sex; "now" and "still" need a date. */
  private static final Pattern TELLS =
      Pattern.compile(
          "(?i).*\\b(his|her|him|he|she|their|himself|herself|now|still|currently|already|rough|day"
              + "|scheduled|slated|expected|set to|going|about to|focused|familiar|way|time|scene|stage)\\b.*");

  @Override
  public Kind kind() {
    return Kind.FACT;
  }

  @Override
  public boolean recallable() {
    return true;
  }

  @Override
  public List<Draft> drafts(Story story) {
    var told =
        Told.of(story).stream()
            .filter(one -> one.person() != null)
            .flatMap(one -> who(one, story).stream())
            .toList();
    return Stream.of(told, Doer.drafts(story), OfficeHolders.drafts(story))
        .flatMap(List::stream)
        .toList();
  }

  private static Optional<Draft> who(Told told, Story story) {
    String what = told.rest();
    boolean present = told.verb().matches("is|are|has|have") || told.verb().endsWith("s");
    String when =
        told.time() == null || Dates.isDay(told.time()) ? "" : " " + Dates.in(told.time());
    if (TELLS.matcher(what).matches()
        || present && !told.verb().equals("was")
        || told.verb().equals("had")
        || Words.content(what).size() < 3
        || new Weight(story).of(what) < WORTH) {
      return Optional.empty();
    }
    String stem = "Who " + told.verb() + " " + what + when + "?";
    List<Name> others =
        Doer.others(told.person(), stem, story).limit(Offered.WRONG + Offered.SPARES).toList();
    if (others.size() < Offered.FEWEST) {
      return Optional.empty();
    }
    String outlet = People.upperFirst(story.outlet());
    var options = new ArrayList<Option>();
    options.add(
        new Option(
            Doer.option(told.person(), story),
            true,
            outlet + " tells it of " + told.person().name() + "."));
    for (Name other : others) {
      options.add(
          new Option(
              Doer.option(other, story),
              false,
              outlet + " names " + other.name() + ", but not for this."));
    }
    var offered = Offered.of(options);
    return Optional.of(
        new Frame(story)
            .ofOutlet(
                told.day(),
                null,
                Asking.single(
                    Kind.FACT,
                    stem,
                    offered.shown(),
                    List.of(told.at()),
                    outlet + " states that " + told.clause() + when + ".",
                    new Weight(story).of(what),
                    RuleName.WHO_DID_IT))
            .withSpares(offered.spares()));
  }
}
