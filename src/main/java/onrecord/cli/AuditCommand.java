package onrecord.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.SetFlaw;
import onrecord.question.generation.Recipe;
import onrecord.question.generation.SetAudit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code audit}: a set of questions in, what gives it away and who is heard in it out. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description =
        "Looks at questions as one set, in their order: places and lengths of the keys, duplicates,"
            + " kinds, and who is heard how often. Prints one line of JSON.")
class AuditCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Spec CommandSpec spec;

  @Option(
      names = "--side",
      paramLabel = "SPEAKER=SIDE",
      description = "a speaker counts for this side; once for each speaker")
  Map<String, String> sides = new HashMap<>();

  @Parameters(paramLabel = "QUESTIONS.jsonl", description = "questions as draft prints them")
  Path questions;

  @Override
  public Integer call() {
    try {
      spec.commandLine().getOut().println(line(SetAudit.of(set(), sides)));
      return 0;
    } catch (Input.Unreadable e) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(e.getMessage());
      return 1;
    } finally {
      spec.commandLine().getOut().flush();
    }
  }

  private List<Draft> set() throws Input.Unreadable {
    var set = new ArrayList<Draft>();
    Questions.lines(questions, null, line -> set.add(line.draft()));
    return set;
  }

  private static String line(SetAudit audit) {
    ObjectNode line = JSON.createObjectNode();
    line.put("questions", audit.size());
    numbers(line.putArray("keys"), audit.keys());
    ObjectNode places = line.putObject("places");
    audit
        .places()
        .forEach((options, times) -> numbers(places.putArray(String.valueOf(options)), times));
    line.put("keyLongest", audit.longest());
    line.put("lengthsCompared", audit.compared());
    ObjectNode kinds = line.putObject("kinds");
    audit.kinds().forEach((kind, number) -> kinds.put(kind.code(), number));
    ObjectNode voices = line.putObject("voices");
    audit.voices().forEach((voice, number) -> voices.put(named(voice), number));
    line.put("lastWord", audit.lastWord());
    line.put("tooLoud", audit.tooLoud());
    ArrayNode flaws = line.putArray("flaws");
    for (SetFlaw found : audit.flaws()) {
      ObjectNode flaw = flaws.addObject();
      flaw.put("code", found.flaw().code());
      flaw.put("message", found.flaw().message());
      numbers(flaw.putArray("questions"), found.places().stream().map(at -> at + 1).toList());
    }
    return line.toString();
  }

  private static String named(String voice) {
    return switch (voice) {
      case Recipe.OUTLET -> "outlet";
      case Recipe.SEVERAL -> "several";
      default -> voice;
    };
  }

  private static void numbers(ArrayNode array, List<Integer> numbers) {
    numbers.forEach(array::add);
  }
}
