package onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Reading;
import onrecord.question.flaw.SetChecks;
import onrecord.question.flaw.SetFlaw;
import onrecord.statement.extraction.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: questions in, the same lines out with their flaws. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Looks for flaws in questions and prints each line back with what was found.")
class CheckCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin Meta meta;

  @Option(
      names = "--article",
      paramLabel = "FILE",
      description = "the article that the questions are about; without it less can be checked")
  Path article;

  @Parameters(paramLabel = "QUESTIONS.jsonl", description = "questions as draft prints them")
  Path questions;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Reading reading = article == null ? null : reading();
      var set = new ArrayList<Draft>();
      String text = reading == null ? null : reading.text();
      Questions.lines(
          questions,
          text,
          line -> {
            set.add(line.draft());
            DraftJson.verdict(line.node(), Checks.check(line.draft(), reading));
            out.println(line.node());
          });
      // Not among the lines: whoever reads them by a program finds one for each question.
      SetChecks.of(set).forEach(flaw -> spec.commandLine().getErr().println(sentence(flaw)));
    } catch (Input.Unreadable e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    } finally {
      out.flush();
    }
    return 0;
  }

  private Reading reading() throws Input.Unreadable {
    var document = Input.file(article, meta).document();
    return new Reading(document, new Extractor().extract(document));
  }

  private static String sentence(SetFlaw found) {
    return found.flaw().code()
        + " ("
        + found.flaw().severity().name().toLowerCase(Locale.ROOT)
        + ") in questions "
        + found.places().stream().map(i -> "" + (i + 1)).collect(Collectors.joining(", "))
        + ": "
        + found.flaw().message();
  }
}
