package onrecord.system;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether and how often this node does the work that waits. */
@ConfigMapping(prefix = "system.jobs")
interface JobsConfig {
  /** False leaves the jobs to other nodes. */
  @WithDefault("true")
  boolean run();

  /** How often a node looks for work that is due. */
  @WithDefault("10S")
  Duration lookEvery();
}
