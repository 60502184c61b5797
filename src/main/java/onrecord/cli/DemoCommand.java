package onrecord.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Starts the web application with the sample classroom, as serve --demo does.")
class DemoCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    var serve = new ServeCommand();
    serve.demo = true;
    return serve.call();
  }
}
