package onrecord.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: the extraction engine alone, one line of JSON an article. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Finds who said what in articles, and prints one line of JSON each.")
public final class ExtractCommand implements Callable<Integer> {
  enum Format {
    json,
    text
  }

  @Mixin private Meta meta;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "json, or text to read: ${COMPLETION-CANDIDATES}")
  private Format format;

  @Option(
      names = "--jsonl",
      paramLabel = "FILE",
      description =
          "reads documents one a line: id, text, published, headline, outlet, kind, story")
  private Path jsonl;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "articles as plain text, UTF-8")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec;

  private final Extractor extractor = new Extractor();
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public Integer call() {
    if (files.isEmpty() == (jsonl == null)) {
      throw new ParameterException(spec.commandLine(), "Give either files or --jsonl FILE.");
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (jsonl != null) {
        Input.lines(jsonl, meta, input -> print(input, out));
      }
      for (Path file : files) {
        print(Input.file(file, meta), out);
      }
      return 0;
    } catch (Input.Unreadable e) {
      out.flush();
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    } finally {
      out.flush();
    }
  }

  private void print(Input input, PrintWriter out) {
    Found found = extractor.extract(input.document());
    try {
      out.println(
          format == Format.text
              ? FoundPage.of(input, found)
              : json.writeValueAsString(FoundLine.of(json, input, found)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
