package onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import onrecord.question.flaw.Draft;
import onrecord.question.generation.Background;
import onrecord.question.generation.Drafting;
import onrecord.question.generation.KeyDecks;
import onrecord.question.generation.Recipe;
import onrecord.question.generation.SoundOptions;
import onrecord.question.item.Kind;
import onrecord.reader.Pasted;
import onrecord.reader.Unfit;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Junk;
import onrecord.statement.extraction.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code draft}: articles in, questions out. */
@Command(
    name = "draft",
    mixinStandardHelpOptions = true,
    description = {
      "Drafts questions from articles: one line of JSON a question, the best first.",
      "An article is plain text in English of at most 60,000 characters."
    })
class DraftCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin Meta meta;

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "only a balanced set of N, at most two of a statement")
  Integer count;

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description = "with --count, only these kinds, such as who_said,fact")
  List<String> kinds = new ArrayList<>();

  @Option(
      names = "--level",
      description =
          "with --count, questions and wrong options that are easier or harder (${COMPLETION-CANDIDATES})")
  Recipe.Level level = Recipe.Level.MIXED;

  @Option(names = "--rejected", description = "the refused ones too, with the flaws that say why")
  boolean rejected;

  @Option(
      names = "--more",
      description = "also what comes only on request, since it needs an edit more often than not")
  boolean more;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "another order of options (1); the same seed gives the same questions")
  long seed = 1;

  @Option(
      names = "--jsonl",
      paramLabel = "FILE",
      description = "documents {\"id\",\"text\",…} one a line, instead of files")
  Path jsonl;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "plain text, UTF-8")
  List<Path> files = new ArrayList<>();

  /** Over all articles of a run each place is to be the key's about as often. */
  private final KeyDecks decks = new KeyDecks();

  @Override
  public Integer call() {
    if (jsonl == null == files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Name files, or --jsonl FILE.");
    }
    if (count != null && count < 1) {
      throw new ParameterException(spec.commandLine(), "--count is 1 or more.");
    }
    Recipe recipe = recipe();
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (jsonl != null) {
        Input.lines(jsonl, meta, input -> print(input, recipe, out));
      }
      for (Path file : files) {
        print(Input.file(file, meta), recipe, out);
      }
    } catch (Input.Unreadable e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    } finally {
      out.flush();
    }
    return 0;
  }

  private Recipe recipe() {
    try {
      var only = kinds.stream().map(Kind::of).collect(Collectors.toSet());
      return new Recipe(count == null ? 0 : count, only, level, Map.of());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--kinds takes any of " + DraftJson.codes(Kind.values()) + ".");
    }
  }

  /** A question needs a context: of an unknown headline, the first line that is no junk. */
  private static Document titled(Document document) {
    if (document.headline() != null) {
      return document;
    }
    var text = new StringBuilder(document.text());
    for (Junk junk : Extractor.junk(document)) {
      Span span = junk.span();
      text.replace(span.start(), span.end(), " ".repeat(span.length()));
    }
    return document.withHeadline(Pasted.headlineOf(Input.unmarked(text.toString())));
  }

  private void print(Input input, Recipe recipe, PrintWriter out) throws Input.Unreadable {
    String text = input.document().text();
    Optional<String> tooLong = Unfit.tooLong(text);
    if (tooLong.isPresent()) {
      throw new Input.Unreadable(told(input, tooLong.get() + " Draft from one article at a time."));
    }
    Optional<String> misread = Unfit.misread(text);
    misread.ifPresent(sentence -> spec.commandLine().getErr().println(told(input, sentence)));
    Document document = titled(input.document());
    Found found = new Extractor().extract(document);
    KeyDecks dealt = count == null ? decks : new KeyDecks();
    var drafted =
        more
            ? Drafting.all(document, found, Background.of(input.story()), seed, dealt)
            : Drafting.draft(document, found, Background.of(input.story()), seed, dealt);
    var shown =
        new ArrayList<>(
            count == null ? drafted.ready() : chosen(drafted.ready(), recipe, document, found));
    if (rejected) {
      shown.addAll(drafted.rejected());
    }
    for (Draft draft : shown) {
      out.println(DraftJson.line(draft.withArticle(input.id()), document.text()));
    }
    if (shown.isEmpty() && misread.isEmpty()) {
      // not among the lines: whoever reads them by a program finds none
      spec.commandLine()
          .getErr()
          .println(
              NoDraft.why(
                  input.id(),
                  found,
                  drafted,
                  // of a file of many articles nobody tries it for each
                  jsonl == null && drafted.ready().isEmpty()
                      ? NoDraft.Ways.of(document, found, input.story(), more)
                      : NoDraft.Ways.NONE));
    }
  }

  private List<Draft> chosen(List<Draft> ready, Recipe recipe, Document document, Found found) {
    var options = new SoundOptions(document, found);
    var levelled = ready.stream().map(draft -> options.at(recipe.level(), draft)).toList();
    return Drafting.choose(levelled, recipe, seed, decks);
  }

  /** A line of a file may have no id. */
  private static String told(Input input, String sentence) {
    return input.id().isEmpty() ? sentence : input.id() + ": " + sentence;
  }
}
